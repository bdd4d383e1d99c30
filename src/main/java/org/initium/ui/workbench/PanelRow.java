package org.initium.ui.workbench;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.layout.Pane;
import org.initium.ui.workbench.panel.PanelCard;

/** Panels side by side that fill their place: the first takes a given share of the width, the others divide the rest evenly. */
final class PanelRow extends Pane {
    private static final double GAP = 12;

    private double first = 1;

    PanelRow() {
        setMinSize(0, 0);
        setPrefSize(0, 0);
    }

    /** Shows these and no others, all equally wide. */
    void show(List<PanelCard> cards) {
        show(cards, 1.0 / cards.size());
    }

    /**
     * Shows these and no others.
     *
     * @param share of the width for the first of several
     */
    void show(List<PanelCard> cards, double share) {
        first = cards.size() == 1 ? 1 : share;
        getChildren().setAll(cards);
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        int cards = getManagedChildren().size();
        double width = getWidth() - insets.getLeft() - insets.getRight() - GAP * (cards - 1);
        double height = getHeight() - insets.getTop() - insets.getBottom();
        double x = insets.getLeft();
        for (int i = 0; i < cards; i++) {
            double end = i == cards - 1
                    ? getWidth() - insets.getRight()
                    : x + snapSizeX(width * (i == 0 ? first : (1 - first) / (cards - 1)));
            getManagedChildren().get(i).resizeRelocate(x, insets.getTop(), end - x, height);
            x = end + GAP;
        }
    }
}
