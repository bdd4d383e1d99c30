package org.initium.ui.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import org.apache.commons.math3.util.ArithmeticUtils;
import org.initium.figure.Panel;
import org.initium.ui.workbench.knob.KnobsCard;
import org.initium.ui.workbench.panel.PanelCard;

/**
 * The knobs and the panels of a lab, in one to three rows: the knobs at the top left, the panels row by row beside them, the last row below; more rows are pages of one
 * place. A panel that is maximised has the place to itself.
 */
final class PanelGrid extends StackPane {
    /** Heights of the rows in percent, by their number: the knobs stand beside all but the last. */
    private static final double[][] ROW_PERCENTS = {{100}, {50, 50}, {38, 34, 28}};

    /** Above pages, the first panel is what the lab is about. */
    private static final double FIRST_SHARE = 2.0 / 3;

    /** Narrower cards of a page need the width of the knobs as well. */
    private static final double LEAST_CARD = 200;

    /** A wish for all columns of panels together, more than there is room for. */
    private static final double WIDTH = 1_200;

    private final GridPane grid = new GridPane();
    private final KnobsCard knobs;
    private final List<List<PanelCard>> all;

    /** Those in the grid. */
    private final List<List<PanelCard>> rows;

    private final Optional<PanelPages> pages;

    /** Beside the knobs, where there are pages below. */
    private final PanelRow first = new PanelRow();

    /** Of two rows, or of one and pages. */
    private RowShare share = RowShare.UNKNOWN;

    /** Whether the knobs stand beside all rows. */
    private boolean beyond;

    /** Columns beside that of the knobs: so many that the panels of each row can share them evenly. */
    private final int columns;

    private PanelCard maximised;

    PanelGrid(KnobsCard knobs, List<List<PanelCard>> rows) {
        this.knobs = knobs;
        this.all = rows;
        boolean paged = rows.size() > ROW_PERCENTS.length;
        this.rows = paged ? rows.subList(0, 1) : rows;
        this.pages = paged ? Optional.of(new PanelPages(rows.subList(1, rows.size()))) : Optional.empty();
        this.columns = this.rows.stream().mapToInt(List::size).reduce(1, ArithmeticUtils::lcm);
        grid.getStyleClass().add("panel-grid");
        setMinSize(0, 0);
        grid.setMinSize(0, 0);
        knobs.setMinHeight(0);
        knobs.open().addListener((source, before, now) -> arrange());
        widthProperty().addListener((source, before, now) -> share = RowShare.UNKNOWN);
        heightProperty().addListener((source, before, now) -> share = RowShare.UNKNOWN);
        constrain();
        arrange();
        getChildren().add(grid);
    }

    private void constrain() {
        ColumnConstraints left = new ColumnConstraints();
        left.setHgrow(Priority.NEVER);
        grid.getColumnConstraints().add(left);
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(Priority.ALWAYS);
            column.setMinWidth(0);
            // Equal wishes, so that what grows is shared evenly.
            column.setPrefWidth(WIDTH / columns);
            grid.getColumnConstraints().add(column);
        }
        for (double percent : ROW_PERCENTS[places() - 1]) {
            RowConstraints row = new RowConstraints();
            row.setPercentHeight(percent);
            row.setMinHeight(0);
            grid.getRowConstraints().add(row);
        }
    }

    @Override
    protected void layoutChildren() {
        balance();
        super.layoutChildren();
    }

    private void balance() {
        double height = getHeight() - grid.getVgap();
        if (places() != 2 || height <= 0 || knobs.open().get()) {
            return;
        }
        share = shared(knobs.prefHeight(knobs.prefWidth(-1)), height);
        setUpper(share.percent());
        if (share.beyond() != beyond && maximised == null) {
            arrange();
        }
    }

    /** Rows in the grid, pages being one of them. */
    private int places() {
        return rows.size() + (pages.isPresent() ? 1 : 0);
    }

    private RowShare shared(double needed, double height) {
        if (pages.isPresent()) {
            return share.ofPages(needed, height, isWideEnough());
        }
        return hasPlane() ? RowShare.ofPlane(cardWidth(), needed, height) : RowShare.ofFigures(needed, height);
    }

    private boolean hasPlane() {
        return rows.get(0).stream().anyMatch(card -> card.panel() == Panel.BOUNDARY);
    }

    /** Of each card of the upper row, worked out before the cards are laid out: both rows are then in their places at once. */
    private double cardWidth() {
        int cards = rows.get(0).size();
        return (getWidth() - knobs.prefWidth(-1) - cards * grid.getHgap()) / cards;
    }

    private void setUpper(double percent) {
        List<RowConstraints> both = grid.getRowConstraints();
        if (both.get(0).getPercentHeight() != percent) {
            both.get(0).setPercentHeight(percent);
            both.get(1).setPercentHeight(100 - percent);
        }
    }

    private void arrange() {
        grid.getChildren().clear();
        beyond = knobs.open().get() || (pages.isPresent() && share.beyond());
        int beside = beyond ? places() : Math.max(1, places() - 1);
        grid.add(knobs, 0, 0, 1, beside);
        if (pages.isPresent()) {
            arrangePaged(pages.get(), beyond ? 1 : 0);
        } else {
            arrangeRows(beside);
        }
    }

    /** Whether there is room for the knobs beside a page. */
    private boolean isWideEnough() {
        int most =
                all.subList(1, all.size()).stream().mapToInt(List::size).max().orElse(1);
        return getWidth() - knobs.prefWidth(-1) - grid.getHgap() * most >= LEAST_CARD * most;
    }

    private void arrangePaged(PanelPages place, int column) {
        first.show(rows.get(0), FIRST_SHARE);
        grid.add(first, 1, 0, columns, 1);
        place.arrange();
        grid.add(place, column, 1, columns + 1 - column, 1);
    }

    private void arrangeRows(int beside) {
        for (int row = 0; row < rows.size(); row++) {
            int column = row < beside ? 1 : 0;
            int left = rows.get(row).size();
            int share = columns / left;
            for (PanelCard card : rows.get(row)) {
                boolean last = --left == 0;
                int span = last ? columns + 1 - column : share + (column == 0 ? 1 : 0);
                grid.add(card, column, row, span, 1);
                column += span;
            }
        }
    }

    /** All panels in reading order. */
    List<PanelCard> cards() {
        List<PanelCard> cards = new ArrayList<>();
        all.forEach(cards::addAll);
        return cards;
    }

    /** Brings a panel into sight, if it is on a page. */
    void turnTo(Panel panel) {
        pages.ifPresent(place -> place.turnTo(panel));
    }

    boolean isMaximised() {
        return maximised != null;
    }

    /** Gives a panel the whole place, or gives it back. */
    void toggle(PanelCard card) {
        if (maximised == null) {
            maximised = card;
            grid.getChildren().remove(card);
            grid.setVisible(false);
            getChildren().add(card);
            card.requestFocus();
        } else {
            restore();
        }
    }

    void restore() {
        if (maximised != null) {
            getChildren().remove(maximised);
            grid.setVisible(true);
            PanelCard card = maximised;
            maximised = null;
            arrange();
            card.requestFocus();
        }
    }
}
