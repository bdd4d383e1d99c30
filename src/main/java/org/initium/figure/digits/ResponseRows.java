package org.initium.figure.digits;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.initium.engine.network.Activation;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.probe.Response;
import org.initium.engine.training.Snapshot;
import org.initium.figure.paint.ColorScale;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureFont;
import org.initium.figure.paint.FigureText;
import org.initium.figure.paint.LayerNames;
import org.initium.figure.paint.Pen;
import org.initium.figure.scene.Hit;
import org.initium.text.Messages;

/** A row of cells for each layer after the input, a cell a unit, coloured by its activation. */
final class ResponseRows {
    private static final Messages MESSAGES = Messages.of(ResponseRows.class);
    private static final int PIXELS = 6;
    private static final double LARGEST = 18;

    private final Snapshot snapshot;
    private final NetworkShape shape;
    private final SketchPlace place;
    private final double row;

    ResponseRows(Snapshot snapshot, SketchPlace place) {
        this.snapshot = snapshot;
        this.shape = snapshot.spec().shape();
        this.place = place;
        this.row = place.layersHeight() / Math.max(1, shape.depth());
    }

    void paint(Pen pen, Response response) {
        if (row < FigureFont.LINE + 4 || place.layersWidth() < 4 * FigureFont.LINE) {
            return;
        }
        ColorScale colors = ColorScale.raster(pen.theme());
        for (int layer = 1; layer <= shape.depth(); layer++) {
            double scale = scale(response, layer);
            int of = layer;
            String label = FigureFont.LABEL.fit(label(layer, scale), place.layersWidth());
            double y = place.layersTop() + (layer - 1) * row + FigureFont.LINE / 2;
            pen.text(FigureFont.LABEL, FigureColor.MUTED, label, place.layersLeft(), y);
            grid(layer)
                    .paint(
                            pen,
                            PIXELS,
                            PIXELS,
                            (unit, pixel) -> colors.rgb((response.activation(of, unit) / scale + 1) / 2));
        }
    }

    private String label(int layer, double scale) {
        return MESSAGES.text("drawn.layer", LayerNames.layer(shape, layer), FigureText.value(scale));
    }

    private ImageGrid grid(int layer) {
        int units = shape.units(layer);
        double width = Math.max(1, place.layersWidth());
        double height = Math.max(1, row - FigureFont.LINE - 4);
        int columns = 1;
        for (int more = 2; more <= units; more++) {
            columns = cell(units, more, width, height) >= cell(units, columns, width, height) ? more : columns;
        }
        double top = place.layersTop() + (layer - 1) * row + FigureFont.LINE;
        return new ImageGrid(units, columns, place.layersLeft(), top, cell(units, columns, width, height));
    }

    private static double cell(int units, int columns, double width, double height) {
        int rows = (units + columns - 1) / columns;
        return Math.min(LARGEST, Math.min(width / columns, height / rows));
    }

    /** What the full colour stands for: 1 where no activation is larger, else the largest of the layer. */
    private double scale(Response response, int layer) {
        Activation activation = snapshot.spec().activation();
        boolean bounded = layer == shape.depth()
                || activation == Activation.TANH
                || activation == Activation.SIGMOID
                || activation == Activation.SINE;
        if (bounded) {
            return 1;
        }
        double largest = IntStream.range(0, response.units(layer))
                .mapToDouble(unit -> Math.abs(response.activation(layer, unit)))
                .filter(Double::isFinite)
                .max()
                .orElse(1);
        return largest == 0 ? 1 : largest;
    }

    Optional<Hit> hit(double x, double y, Response response) {
        for (int layer = 1; layer <= shape.depth(); layer++) {
            OptionalInt unit = grid(layer).at(x, y);
            if (unit.isPresent()) {
                String name = LayerNames.unit(shape, layer, unit.getAsInt());
                String value = FigureText.value(response.activation(layer, unit.getAsInt()));
                return Optional.of(Hit.of(MESSAGES.text("drawn.unit", name, value)));
            }
        }
        return Optional.empty();
    }
}
