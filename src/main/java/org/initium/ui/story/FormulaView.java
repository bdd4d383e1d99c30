package org.initium.ui.story;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.initium.figure.FigureTheme;
import org.initium.lab.StoryCard;

/** A formula, typeset; spoken in words to those who do not see it. */
final class FormulaView extends StackPane {
    FormulaView(StoryCard.Formula formula, ObservableValue<FigureTheme> theme) {
        getStyleClass().add("formula");
        setAccessibleText(formula.spoken());
        getChildren().add(new Label(formula.tex()));
    }
}
