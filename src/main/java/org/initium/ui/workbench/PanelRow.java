package org.initium.ui.workbench;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.scene.layout.Pane;
import org.initium.figure.Panel;
import org.initium.ui.workbench.panel.PanelCard;

/** Panels side by side that fill their place: the first takes a given share of the width, or square pictures what they can use; the others divide the rest evenly. */
final class PanelRow extends Pane {
    private static final double GAP = 12;

    private static final Set<Panel> SQUARE =
            Collections.unmodifiableSet(EnumSet.of(Panel.DIGIT_GRID, Panel.RIGHT_WRONG, Panel.CONFUSION));

    /** So much lower than its card is a square picture, and more so than narrower: a card has a head, and the picture has one. */
    private static final double HEADS = 40;

    /** What is written above a square needs so much. */
    private static final double LEAST_SQUARE = 250;

    /** A chart beside squares keeps so much. */
    private static final double LEAST_CHART = 200;

    private List<PanelCard> cards = List.of();
    private double first;

    PanelRow() {
        setMinSize(0, 0);
        setPrefSize(0, 0);
    }

    /** Shows these and no others; square pictures take no more width than they can use. */
    void show(List<PanelCard> shown) {
        show(shown, 0);
    }

    /**
     * Shows these and no others.
     *
     * @param share of the width for the first of several
     */
    void show(List<PanelCard> shown, double share) {
        cards = shown;
        first = share;
        getChildren().setAll(shown);
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        List<PanelCard> managed =
                cards.stream().filter(getManagedChildren()::contains).toList();
        double width = getWidth() - insets.getLeft() - insets.getRight() - GAP * (managed.size() - 1);
        double height = getHeight() - insets.getTop() - insets.getBottom();
        double x = insets.getLeft();
        for (int i = 0; i < managed.size(); i++) {
            double end = i == managed.size() - 1
                    ? getWidth() - insets.getRight()
                    : x + snapSizeX(width(managed, i, width, height));
            managed.get(i).resizeRelocate(x, insets.getTop(), end - x, height);
            x = end + GAP;
        }
    }

    private double width(List<PanelCard> shown, int index, double width, double height) {
        if (first > 0) {
            return width * (index == 0 ? first : (1 - first) / (shown.size() - 1));
        }
        long squares = shown.stream().filter(PanelRow::isSquare).count();
        long charts = shown.size() - squares;
        if (squares == 0 || charts == 0) {
            return width / shown.size();
        }
        double room = (width - charts * Math.min(LEAST_CHART, width / shown.size())) / squares;
        double square = Math.min(room, Math.max(LEAST_SQUARE, height - HEADS));
        return isSquare(shown.get(index)) ? square : (width - squares * square) / charts;
    }

    private static boolean isSquare(PanelCard card) {
        return SQUARE.contains(card.panel());
    }
}
