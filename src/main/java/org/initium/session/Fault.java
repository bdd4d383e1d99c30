package org.initium.session;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.initium.text.Messages;

/** What goes wrong on a thread of a lab by no doing of the user's: the gist for the window, all of it for the log. */
final class Fault {
    private static final Messages MESSAGES = Messages.of(Fault.class);
    private static final Logger LOG = System.getLogger("org.initium");

    private Fault() {}

    /**
     * Logs it under the name of the thread, unless memory ran out, which has no place worth knowing.
     *
     * @param work beginning of the keys of what there is to say: {@code run}
     * @return in words for the user
     */
    static String told(String work, Throwable fault) {
        if (fault instanceof OutOfMemoryError) {
            return MESSAGES.text(work + ".memory");
        }
        LOG.log(Level.ERROR, Thread.currentThread().getName(), fault);
        return MESSAGES.text(work + ".fault", fault);
    }
}
