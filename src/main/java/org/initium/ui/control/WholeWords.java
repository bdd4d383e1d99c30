package org.initium.ui.control;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A line that is never cut: of its parts, set apart by {@value #BETWEEN}, those at the end that do not fit are left out whole. */
public final class WholeWords extends Region {
    private static final String BETWEEN = " · ";
    private static final Pattern PARTS = Pattern.compile(Pattern.quote(BETWEEN));

    private String text = "";

    public WholeWords() {
        setMinSize(0, 0);
    }

    /** All parts, shown or not. */
    public String getText() {
        return text;
    }

    public void setText(String newText) {
        text = newText;
        List<String> parts = PARTS.splitAsStream(newText).toList();
        getChildren()
                .setAll(IntStream.range(0, parts.size())
                        .mapToObj(i -> part(i, parts.get(i)))
                        .toList());
    }

    private static Label part(int index, String words) {
        Label part = new Label(index == 0 ? words : BETWEEN + words);
        part.getStyleClass().add("muted");
        return part;
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        for (Label part : getManagedChildren().stream().map(Label.class::cast).toList()) {
            double width = part.prefWidth(-1);
            part.setVisible(x + width <= getWidth() + 0.5);
            part.resizeRelocate(x, 0, width, getHeight());
            x = part.isVisible() ? x + width : Double.POSITIVE_INFINITY;
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return getManagedChildren().stream()
                .mapToDouble(part -> part.prefWidth(-1))
                .sum();
    }

    @Override
    protected double computePrefHeight(double width) {
        return getManagedChildren().stream()
                .mapToDouble(part -> part.prefHeight(-1))
                .max()
                .orElse(0);
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }
}
