package org.initium.ui.story;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.paint.Formula;
import org.initium.lab.StoryCard;
import org.initium.ui.control.Background;
import org.initium.ui.control.Painter;

/** A formula, typeset at the size of the text around it; spoken in words to those who do not see it. */
final class FormulaView extends StackPane {
    /** A formula's small letters are as high as those of text this much smaller. */
    private static final double TEXT_RATIO = 1.35;

    private final StoryCard.Formula formula;
    private final ObservableValue<FigureTheme> theme;
    private final ImageView view = new ImageView();
    private final Label measure = new Label();

    FormulaView(StoryCard.Formula formula, ObservableValue<FigureTheme> theme) {
        this.formula = formula;
        this.theme = theme;
        getStyleClass().add("formula");
        setAccessibleText(formula.spoken());
        view.setPreserveRatio(true);
        view.setSmooth(true);
        // A formula wider than the story shrinks to fit; it never makes the story wider.
        view.setManaged(false);
        widthProperty().addListener((source, before, now) -> fit());
        measure.setManaged(false);
        measure.setVisible(false);
        getChildren().addAll(measure, view);
        theme.addListener((source, before, now) -> typeset());
        measure.fontProperty().addListener((source, before, now) -> typeset());
        sceneProperty().addListener((source, before, now) -> typeset());
    }

    /** Typesetting is slow and done one formula after the other, so those of labs that nobody sees do not stand in line. */
    private void typeset() {
        if (getScene() == null) {
            return;
        }
        double size = measure.getFont().getSize() * TEXT_RATIO;
        FigureTheme wanted = theme.getValue();
        Background.run(
                () -> Painter.formula(formula.tex(), size, wanted),
                image -> show(image, wanted),
                failure -> getChildren().setAll(StoryPane.paragraph(formula.spoken())));
    }

    private void show(Image image, FigureTheme wanted) {
        if (wanted == theme.getValue()) {
            view.setImage(image);
            fit();
        }
    }

    private void fit() {
        Image image = view.getImage();
        if (image != null) {
            double wanted = image.getWidth() / Formula.SCALE;
            double scale = Math.min(1, getWidth() > 0 ? getWidth() / wanted : 1);
            view.setFitWidth(scale * wanted);
            setMinHeight(scale * image.getHeight() / Formula.SCALE
                    + getInsets().getTop()
                    + getInsets().getBottom());
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double height = view.getLayoutBounds().getHeight();
        view.relocate((getWidth() - view.getFitWidth()) / 2, (getHeight() - height) / 2);
    }
}
