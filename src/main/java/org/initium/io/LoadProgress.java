package org.initium.io;

/** Told how far a set of images has been read, and asked whether to go on. Called from the thread that loads. */
public interface LoadProgress {
    LoadProgress SILENT = (done, total) -> true;

    /**
     * Says how far it is.
     *
     * @param done bytes unpacked so far
     * @param total bytes that the file promises; 0 while it is not known
     * @return false to give up loading
     */
    boolean proceed(long done, long total);
}
