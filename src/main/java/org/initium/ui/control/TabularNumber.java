package org.initium.ui.control;

import javafx.beans.property.ObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * A number that changes many times a second without moving anything: each character stands in a cell of its own, all cells are as wide as a
 * zero, and a change of text asks nobody for a new layout.
 */
public final class TabularNumber extends Region {
    /** One character in five or so is a point, a comma or a blank, and narrower than a digit. */
    private static final double ROOM = 0.92;

    private final Text[] cells;
    private final Text zero = new Text("0");
    private String shown = "";

    /** A number of at most {@code characters} characters, aligned to the right. */
    public TabularNumber(String id, int characters) {
        setId(id);
        getStyleClass().add("tabular");
        setAccessibleRole(AccessibleRole.TEXT);
        setFocusTraversable(false);
        cells = new Text[characters];
        zero.setManaged(false);
        zero.setVisible(false);
        getChildren().add(zero);
        for (int i = 0; i < characters; i++) {
            cells[i] = new Text();
            cells[i].setManaged(false);
            getChildren().add(cells[i]);
        }
        ObjectProperty<javafx.scene.text.Font> font = zero.fontProperty();
        font.addListener((source, before, now) -> requestLayout());
    }

    public String getText() {
        return shown;
    }

    /** Shows {@code text}; what does not fit is cut off at its left. */
    public void setText(String text) {
        if (text.equals(shown)) {
            return;
        }
        shown = text;
        setAccessibleText(text);
        for (int i = 0; i < cells.length; i++) {
            int at = text.length() - cells.length + i;
            String character = at < 0 ? "" : text.substring(at, at + 1);
            if (!cells[i].getText().equals(character)) {
                cells[i].setText(character);
            }
        }
        place();
    }

    private double cellWidth() {
        return zero.getLayoutBounds().getWidth();
    }

    /** From the right: digits in cells of one width, points and commas as narrow as they are. */
    private void place() {
        double digit = cellWidth();
        double x = getPrefWidth() > 0 ? getPrefWidth() : prefWidth(-1);
        for (int i = cells.length - 1; i >= 0; i--) {
            Text text = cells[i];
            String character = text.getText();
            if (!character.isEmpty()) {
                double own = text.getLayoutBounds().getWidth();
                double cell = Character.isDigit(character.charAt(0)) ? digit : own;
                x -= cell;
                text.setX(x + (cell - own) / 2);
                text.setY(zero.getBaselineOffset());
            }
        }
    }

    @Override
    protected void layoutChildren() {
        place();
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(cells.length * cellWidth() * ROOM);
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(zero.getLayoutBounds().getHeight());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMaxWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public double getBaselineOffset() {
        return zero.getBaselineOffset();
    }
}
