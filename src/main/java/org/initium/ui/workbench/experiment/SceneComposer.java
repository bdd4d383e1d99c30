package org.initium.ui.workbench.experiment;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.initium.engine.training.Variation;
import org.initium.figure.scene.Scene;
import org.initium.figure.scene.ViewOptions;
import org.initium.lab.Lab;
import org.initium.session.Frame;

/** Puts together what the panels show: the newest frame, what the studies found about its runs, the names of these, and how the user wants to look. */
final class SceneComposer {
    private final Lab lab;
    private final Studies studies;
    private final ReadOnlyObjectWrapper<Frame> frame = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<ViewOptions> options = new SimpleObjectProperty<>(ViewOptions.DEFAULT);
    private final ReadOnlyObjectWrapper<Scene> scene = new ReadOnlyObjectWrapper<>();

    SceneComposer(Lab lab, Studies studies) {
        this.lab = lab;
        this.studies = studies;
        options.addListener((source, before, now) -> look(now));
    }

    /** The newest frame; null before the first. */
    ReadOnlyObjectProperty<Frame> frame() {
        return frame.getReadOnlyProperty();
    }

    ObjectProperty<ViewOptions> options() {
        return options;
    }

    /** Null before the first frame. */
    ReadOnlyObjectProperty<Scene> scene() {
        return scene.getReadOnlyProperty();
    }

    /** Takes a newer frame. */
    void arrive(Frame newest) {
        frame.set(newest);
        compose();
    }

    /** To be called when the studies know something else. */
    void compose() {
        Frame now = frame.get();
        if (now != null) {
            scene.set(new Scene(arms(now), now.selected(), options.get()));
        }
    }

    /** At what is on show, with what belongs to it: the studies may be about the next run already. */
    private void look(ViewOptions now) {
        Scene shown = scene.get();
        if (shown != null) {
            scene.set(new Scene(shown.arms(), shown.selected(), now));
        }
    }

    private List<Scene.Arm> arms(Frame now) {
        List<Variation> variations = Variation.among(now.specs());
        List<Scene.Arm> arms = new ArrayList<>();
        for (int i = 0; i < variations.size(); i++) {
            String name = variations.size() == 1
                    ? InitializerNames.of(lab, variations.get(i).initializer())
                    : InitializerNames.ofArm(lab, variations.get(i));
            arms.add(new Scene.Arm(name, now.arms().get(i), studies.findings(i)));
        }
        return arms;
    }
}
