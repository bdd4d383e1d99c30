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

    /** A number of at most {@code characters} characters, aligned to the left: it keeps its distance from the word before it. */
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

    /** Shows {@code text}, which is refused when it is longer than was said: part of a number would be another number. */
    public void setText(String text) {
        if (text.equals(shown)) {
            return;
        }
        if (text.length() > cells.length) {
            throw new IllegalArgumentException("'%s' has more than %d characters".formatted(text, cells.length));
        }
        shown = text;
        setAccessibleText(text);
        for (int i = 0; i < cells.length; i++) {
            String character = i < text.length() ? text.substring(i, i + 1) : "";
            if (!cells[i].getText().equals(character)) {
                cells[i].setText(character);
            }
        }
        place();
    }

    private double cellWidth() {
        return zero.getLayoutBounds().getWidth();
    }

    /** From the left: digits in cells of one width, points and commas as narrow as they are. */
    private void place() {
        double digit = cellWidth();
        double x = 0;
        for (int i = 0; i < shown.length(); i++) {
            Text text = cells[i];
            double own = text.getLayoutBounds().getWidth();
            double cell = Character.isDigit(shown.charAt(i)) ? digit : own;
            text.setX(x + (cell - own) / 2);
            text.setY(zero.getBaselineOffset());
            x += cell;
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
