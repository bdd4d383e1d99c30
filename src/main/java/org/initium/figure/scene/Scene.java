package org.initium.figure.scene;

import java.util.List;
import java.util.Optional;
import org.initium.engine.probe.LayerStats;
import org.initium.engine.study.Finding;
import org.initium.engine.study.signal.SignalProfile;
import org.initium.engine.training.Snapshot;

/**
 * What all panels of a lab show at one moment.
 *
 * @param arms the runs compared, at least one, in the order of their colours
 * @param selected index of the arm that single-run panels show
 */
public record Scene(List<Arm> arms, int selected, ViewOptions options) {
    /**
     * One run with the name under which it is compared.
     *
     * @param findings what was computed about its specification so far, besides training it
     */
    public record Arm(String name, Snapshot snapshot, List<Finding> findings) {
        public Arm {
            findings = List.copyOf(findings);
        }

        public Arm(String name, Snapshot snapshot) {
            this(name, snapshot, List.of());
        }

        /** The finding of one kind, if it is known already. */
        public <F extends Finding> Optional<F> finding(Class<F> kind) {
            return findings.stream().filter(kind::isInstance).map(kind::cast).findFirst();
        }

        /**
         * The input and the hidden layers to show: those of the run, or where the studies were asked for batch normalization those of its fresh
         * stack with it; empty while nothing is known.
         */
        public List<LayerStats> stack() {
            List<LayerStats> layers = snapshot.layers();
            return normalized()
                    .map(profile -> profile.runs().get(0).layers())
                    .orElse(layers.subList(0, Math.max(0, layers.size() - 1)));
        }

        /** What was measured with batch normalization, if that was asked for. */
        public Optional<SignalProfile> normalized() {
            int depth = snapshot.spec().shape().depth();
            return finding(SignalProfile.class)
                    .filter(profile ->
                            profile.spec().normalized() && profile.layers().size() == depth);
        }
    }

    public Scene {
        arms = List.copyOf(arms);
    }

    public Snapshot current() {
        return arms.get(selected).snapshot();
    }

    /** A finding about the selected arm, if it is known already. */
    public <F extends Finding> Optional<F> finding(Class<F> kind) {
        return arms.get(selected).finding(kind);
    }
}
