package org.initium.engine.study.symmetry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.network.Parameters;
import org.initium.engine.study.Cancellation;
import org.initium.engine.study.Inquiry;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Trainer;

/** Trains a run, edits by hand included, and watches whether its twins part. One part, as steps follow each other. */
public record TwinInquiry(ExperimentSpec run, long steps) implements Inquiry<TwinHistory> {
    private static final int POINTS = 200;

    @Override
    public int parts() {
        return 1;
    }

    @Override
    public TwinHistory part(int index, BooleanSupplier cancelled) {
        Trainer trainer = new Trainer(run);
        List<TwinHistory.Point> points = new ArrayList<>();
        points.add(point(trainer));
        long stride = Math.max(1, steps / POINTS);
        while (trainer.step() < steps && trainer.divergence().isEmpty()) {
            Cancellation.check(cancelled);
            trainer.advance(stride);
            points.add(point(trainer));
        }
        return new TwinHistory(points);
    }

    private TwinHistory.Point point(Trainer trainer) {
        NetworkShape shape = run.shape();
        Symmetry symmetry = Symmetry.of(new Parameters(shape, trainer.parameters()));
        List<Double> spreads = new ArrayList<>();
        for (int layer = 1; layer < shape.depth(); layer++) {
            spreads.add(symmetry.spread(layer));
        }
        return new TwinHistory.Point(trainer.step(), spreads);
    }

    @Override
    public TwinHistory conclude(List<TwinHistory> parts) {
        return parts.get(0);
    }
}
