package org.initium.figure.scene;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.initium.engine.network.Parameters;
import org.initium.engine.training.Snapshot;

/** Scenes with something wrong in them. */
public final class Broken {
    private Broken() {}

    /** All weights, biases and gradients replaced by one value. */
    public static Scene withParameters(Scene scene, float value) {
        Snapshot snapshot = scene.current();
        float[] values = snapshot.parameters().toArray();
        Arrays.fill(values, value);
        Parameters parameters = new Parameters(snapshot.spec().shape(), values);
        return changed(scene, Map.of("parameters", parameters, "gradient", parameters));
    }

    public static Scene withoutLayers(Scene scene) {
        return changed(scene, Map.of("layers", List.of()));
    }

    /** A copy of the scene's snapshot with some components, by name, replaced. */
    private static Scene changed(Scene scene, Map<String, Object> replaced) {
        try {
            List<Class<?>> types = new ArrayList<>();
            List<Object> values = new ArrayList<>();
            for (RecordComponent component : Snapshot.class.getRecordComponents()) {
                types.add(component.getType());
                Object kept = component.getAccessor().invoke(scene.current());
                values.add(replaced.getOrDefault(component.getName(), kept));
            }
            Snapshot broken = Snapshot.class
                    .getDeclaredConstructor(types.toArray(Class<?>[]::new))
                    .newInstance(values.toArray());
            return new Scene(List.of(new Scene.Arm("broken", broken)), 0, scene.options());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
