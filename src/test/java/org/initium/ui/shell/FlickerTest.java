package org.initium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.animation.AnimationTimer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Slider;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import org.initium.engine.study.Finding;
import org.initium.engine.training.ExperimentSpec;
import org.initium.figure.Panel;
import org.initium.lab.Lab;
import org.initium.ui.FxThread;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks at every pulse while sliders move and labs train: nothing goes blank, nothing that is known is asked for again, and nothing moves. */
@Tag("long")
final class FlickerTest {
    /** Stops of a slider as shares of its way, up and down, and none where networks are so large that a stop takes seconds. */
    private static final double[] STOPS = {0.3, 0.35, 0.5, 0.45, 0.2, 0.1, 0.4};

    private static final int STEPS = 40;

    @AutoClose
    private OpenWindow window;

    @ParameterizedTest
    @MethodSource("org.initium.lab.LabCatalog#all")
    void nothingFlickersOrMovesWhileASliderDoes(Lab lab) throws Exception {
        window = OpenWindow.paused(lab.id());
        window.click("more-settings");
        window.await(FlickerTest::isSettled);
        List<Slider> sliders = FxThread.get(this::sliders);
        for (Slider slider : sliders) {
            Watch watch = FxThread.get(Watch::new);
            for (double stop : STOPS) {
                FxThread.run(() -> slider.setValue(slider.getMin() + stop * (slider.getMax() - slider.getMin())));
                window.await(FlickerTest::isSettled);
            }
            FxThread.run(watch::stop);
            assertThat(watch.pulses).isGreaterThan(STOPS.length);
            assertThat(watch.faults).as("%s, %s", lab.id(), slider.getId()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("org.initium.lab.LabCatalog#all")
    void nothingFlickersOrMovesWhileALabTrains(Lab lab) throws Exception {
        window = OpenWindow.paused(lab.id());
        window.await(FlickerTest::isSettled);
        Watch watch = FxThread.get(Watch::new);
        window.click("step-update");
        window.await(w -> w.step() == 1);
        window.click("run");
        window.await(w -> w.step() > STEPS || w.frame().current().divergence().isPresent());
        window.click("run");
        window.await(w -> !w.frame().running());
        FxThread.run(watch::stop);
        assertThat(watch.pulses).isGreaterThan(3);
        assertThat(watch.faults).as(lab.id()).isEmpty();
    }

    /** Whether the run that the knobs ask for is on show with all that is found out about it. */
    private static boolean isSettled(OpenWindow window) {
        return window.frame() != null
                && window.shell().view().showsAskedRun()
                && findings(window).size()
                        == window.experiment()
                                .lab()
                                .inquiries()
                                .apply(window.spec())
                                .size();
    }

    private static List<Finding> findings(OpenWindow window) {
        var scene = window.experiment().scene().get();
        return scene.arms().get(scene.selected()).findings();
    }

    private List<Slider> sliders() {
        return window.stage().getScene().lookup("#knobs").lookupAll(".slider").stream()
                .filter(slider -> !slider.isDisabled())
                .map(Slider.class::cast)
                .toList();
    }

    /** Compares every pulse with the one before. */
    private final class Watch extends AnimationTimer {
        /** A tenth of the size: blank is blank in small as well, and it is soon looked at. */
        private static final double SMALL = 0.1;

        private final Map<String, Bounds> places = new LinkedHashMap<>();
        private final Set<String> painted = new LinkedHashSet<>();
        private final Set<String> faults = new LinkedHashSet<>();
        private ExperimentSpec spec;
        private int known;
        private int pulses;

        Watch() {
            look();
            start();
        }

        @Override
        public void handle(long now) {
            look();
            pulses++;
        }

        private void look() {
            for (Panel panel : window.experiment().lab().panels()) {
                Node card = lookup("panel-" + panel.id());
                if (card != null && card.getParent() != null) {
                    lookAt("panel-" + panel.id());
                    lookAtPicture("panel-" + panel.id() + "-picture");
                }
            }
            for (Node knob : lookup("knobs").lookupAll(".knob")) {
                lookAt(
                        knob,
                        "knob "
                                + lookup("knobs").lookupAll(".knob").stream()
                                        .toList()
                                        .indexOf(knob));
            }
            for (String id : List.of("knobs", "run", "epoch", "cost", "timeline-step")) {
                lookAt(id);
            }
            lookAtFindings();
        }

        private void lookAt(String id) {
            lookAt(lookup(id), id);
        }

        private void lookAt(Node node, String name) {
            Bounds place = node.localToScene(node.getLayoutBounds());
            Bounds before = places.put(name, place);
            if (before != null && !before.equals(place)) {
                faults.add("%s moved from %s to %s".formatted(name, before, place));
            }
        }

        private void lookAtPicture(String id) {
            lookAt(id);
            if (isBlank(lookup(id))) {
                if (painted.contains(id)) {
                    faults.add(id + " went blank");
                }
            } else {
                painted.add(id);
            }
        }

        private boolean isBlank(Node picture) {
            SnapshotParameters parameters = new SnapshotParameters();
            parameters.setTransform(Transform.scale(SMALL, SMALL));
            WritableImage image = picture.snapshot(parameters, null);
            int first = image.getPixelReader().getArgb(0, 0);
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    if (image.getPixelReader().getArgb(x, y) != first) {
                        return false;
                    }
                }
            }
            return true;
        }

        /** What is known of a run stays known. */
        private void lookAtFindings() {
            ExperimentSpec shown = window.frame().current().spec();
            int now = findings(window).size();
            if (shown.equals(spec) && now < known) {
                faults.add("%d findings became %d".formatted(known, now));
            }
            spec = shown;
            known = now;
        }

        private Node lookup(String id) {
            return window.stage().getScene().lookup("#" + id);
        }
    }
}
