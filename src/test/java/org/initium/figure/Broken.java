package org.initium.figure;

import java.util.Arrays;
import java.util.List;
import org.initium.engine.network.Parameters;
import org.initium.engine.probe.LayerStats;
import org.initium.engine.training.Snapshot;

/** Scenes with something wrong in them. */
final class Broken {
    private Broken() {}

    /** All weights, biases and gradients replaced by one value. */
    static Scene withParameters(Scene scene, float value) {
        Snapshot snapshot = scene.current();
        float[] values = snapshot.parameters().toArray();
        Arrays.fill(values, value);
        Parameters parameters = new Parameters(snapshot.spec().shape(), values);
        return changed(scene, parameters, snapshot.layers());
    }

    static Scene withoutLayers(Scene scene) {
        return changed(scene, scene.current().parameters(), List.of());
    }

    private static Scene changed(Scene scene, Parameters parameters, List<LayerStats> layers) {
        Snapshot snapshot = scene.current();
        Snapshot changed = new Snapshot(
                snapshot.spec(),
                snapshot.data(),
                snapshot.step(),
                snapshot.epoch(),
                snapshot.cost(),
                snapshot.testCost(),
                snapshot.accuracy(),
                snapshot.testAccuracy(),
                parameters,
                parameters,
                snapshot.curve(),
                layers,
                snapshot.grid(),
                snapshot.unitMaps(),
                snapshot.divergence());
        return new Scene(List.of(new Scene.Arm("broken", changed)), 0, scene.options());
    }
}
