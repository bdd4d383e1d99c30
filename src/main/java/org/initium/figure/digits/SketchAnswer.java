package org.initium.figure.digits;

import java.util.Optional;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.Dataset;
import org.initium.engine.probe.Response;
import org.initium.engine.training.Snapshot;
import org.initium.figure.scene.Scene;
import org.initium.figure.scene.Sketch;

/**
 * What the network of a scene answers to the sketch shown to it.
 *
 * @param label class of the example; -1 for a drawing
 * @param example number of the example
 */
@SuppressWarnings("ArrayRecordComponent") // made for one picture, compared by nobody
record SketchAnswer(DataSpec.Images images, float[] pixels, int example, int label, Response response) {
    /** Empty for data other than images. */
    static Optional<SketchAnswer> of(Scene scene) {
        Snapshot now = scene.current();
        if (!(now.spec().data() instanceof DataSpec.Images images)) {
            return Optional.empty();
        }
        Sketch sketch = scene.options().sketch();
        Dataset shown = now.data().hasTest() ? now.data().test() : now.data().train();
        int example = Math.floorMod(sketch.example(), shown.size());
        float[] pixels = sketch.isDrawn()
                ? SketchPixels.of(sketch, images.width(), images.height())
                : shown.rows(new int[] {example}, 0, 1).inputs();
        int label = sketch.isDrawn() ? -1 : shown.labels()[example];
        Response response = Response.of(
                now.spec().shape(),
                now.spec().activation(),
                now.spec().loss(),
                now.parameters().toArray(),
                pixels);
        return Optional.of(new SketchAnswer(images, pixels, example, label, response));
    }

    boolean isDrawn() {
        return label < 0;
    }
}
