package org.initium.engine.training;

import java.util.List;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.Dataset;
import org.initium.engine.data.LabelledPoint;
import org.initium.engine.data.ManyFeatures;
import org.initium.engine.data.Plane;
import org.initium.engine.data.TrainTest;

/** Turns a data specification into samples. Sets that live in files come from an implementation outside the engine. */
public interface DataSource {
    /** Draws the generated sets and copies the user's points; knows no files. */
    DataSource GENERATED = DataSource::generate;

    /** The samples of {@code spec}, always the same for the same streams. */
    TrainTest load(DataSpec spec, Streams streams);

    private static TrainTest generate(DataSpec spec, Streams streams) {
        if (spec instanceof DataSpec.Toy toy) {
            return split(toy.set().generate(toy.samples(), toy.noise(), streams.data()), toy.testShare(), streams);
        }
        if (spec instanceof DataSpec.Points own) {
            return split(fromPoints(own.points()), own.testShare(), streams);
        }
        if (spec instanceof DataSpec.Gaussian gaussian) {
            return split(ManyFeatures.generate(gaussian, streams.data()), gaussian.testShare(), streams);
        }
        if (spec instanceof DataSpec.OnOff onOff) {
            return TrainTest.all(ManyFeatures.generate(onOff, streams.data()));
        }
        throw new IllegalArgumentException("no samples for " + spec);
    }

    private static Dataset fromPoints(List<LabelledPoint> points) {
        float[] inputs = new float[points.size() * 2];
        int[] labels = new int[points.size()];
        int classes = 2;
        for (int row = 0; row < labels.length; row++) {
            LabelledPoint point = points.get(row);
            inputs[2 * row] = (float) point.x1();
            inputs[2 * row + 1] = (float) point.x2();
            labels[row] = point.label();
            classes = Math.max(classes, point.label() + 1);
        }
        return Dataset.classification(2, inputs, labels, classes, Plane.around(inputs));
    }

    private static TrainTest split(Dataset all, double testShare, Streams streams) {
        int held = (int) Math.round(testShare * all.size());
        if (held == 0) {
            return TrainTest.all(all);
        }
        int[] order = Shuffle.order(all.size(), streams.split());
        return new TrainTest(all.rows(order, held, all.size()), all.rows(order, 0, held));
    }
}
