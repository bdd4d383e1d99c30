package org.initium.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import org.initium.engine.training.Setup;
import org.initium.lab.Lab;
import org.initium.ui.workbench.LabView;
import org.initium.ui.workbench.experiment.Experiment;
import org.initium.ui.workbench.file.Surroundings;

/** The labs opened so far: one in front; the others rest as they were left and go on when they are shown again. */
final class OpenLabs implements AutoCloseable {
    private final Surroundings surroundings;
    private final Map<String, LabView> opened = new HashMap<>();
    private LabView front;

    OpenLabs(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Opens a lab with something else than its own, without showing it yet. */
    void begin(Lab lab, Setup start) {
        opened.computeIfAbsent(
                lab.id(), unopened -> new LabView(new Experiment(lab, start, surroundings.data()), surroundings));
    }

    boolean isInFront(Lab lab) {
        return front != null && front.experiment().lab().id().equals(lab.id());
    }

    /** The lab in front; null before the first. */
    LabView front() {
        return front;
    }

    /** Brings a lab to the front; whether its story shows follows the lab before, as it is a choice about the window. */
    LabView show(Lab lab, List<Node> windowTools) {
        begin(lab, lab.opening());
        LabView next = opened.get(lab.id());
        if (front != null) {
            front.rest();
            next.setStoryShown(front.isStoryShown());
        }
        front = next;
        front.show(windowTools);
        return front;
    }

    @Override
    public void close() {
        opened.values().forEach(LabView::close);
        opened.clear();
    }
}
