package org.initium.figure.network;

import java.awt.image.BufferedImage;
import java.util.Optional;
import org.initium.engine.data.Task;
import org.initium.engine.probe.UnitMaps;
import org.initium.engine.training.Snapshot;
import org.initium.figure.paint.ColorScale;
import org.initium.figure.paint.FigureTheme;

/** Small pictures of what each unit does over the input plane. */
final class UnitImages {
    private final UnitMaps maps;
    private final ColorScale colors;
    private final Snapshot snapshot;

    UnitImages(UnitMaps maps, Snapshot snapshot, FigureTheme theme) {
        this.maps = maps;
        this.snapshot = snapshot;
        this.colors = ColorScale.raster(theme);
    }

    static Optional<UnitImages> of(Snapshot snapshot, FigureTheme theme) {
        return snapshot.unitMaps().map(maps -> new UnitImages(maps, snapshot, theme));
    }

    BufferedImage image(NetworkGeometry.Node node) {
        int side = maps.side();
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB_PRE);
        boolean probability = isProbability(node.layer());
        double largest = probability ? 1 : Math.max(Double.MIN_NORMAL, largest(node.layer(), node.unit()));
        int[] pixels = new int[side * side];
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                double value = maps.value(node.layer(), node.unit(), column, row);
                pixels[row * side + column] = colors.rgb(probability ? value : 0.5 + 0.5 * value / largest);
            }
        }
        image.setRGB(0, 0, side, side, pixels, 0, side);
        return image;
    }

    /** Mean over the plane. */
    double mean(NetworkGeometry.Node node) {
        double sum = 0;
        for (int row = 0; row < maps.side(); row++) {
            for (int column = 0; column < maps.side(); column++) {
                sum += maps.value(node.layer(), node.unit(), column, row);
            }
        }
        return sum / (maps.side() * maps.side());
    }

    private boolean isProbability(int layer) {
        return layer == snapshot.spec().shape().depth()
                && snapshot.data().train().task() != Task.REGRESSION;
    }

    private double largest(int layer, int unit) {
        double largest = 0;
        for (int row = 0; row < maps.side(); row++) {
            for (int column = 0; column < maps.side(); column++) {
                double size = Math.abs(maps.value(layer, unit, column, row));
                largest = size > largest && size < Double.POSITIVE_INFINITY ? size : largest;
            }
        }
        return largest;
    }
}
