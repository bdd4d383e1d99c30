package org.initium.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.application.Application;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.initium.figure.paint.FigureColor;
import org.initium.figure.paint.FigureTheme;

/** Light or dark, normal or presenter size: style sheets for the window, and the theme that the figures follow. */
final class Theme {
    private static final List<String> FONTS =
            List.of("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "Inter-Bold.otf");

    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final ReadOnlyObjectWrapper<FigureTheme> figures = new ReadOnlyObjectWrapper<>(FigureTheme.DARK);
    private final Parent root;

    Theme(Parent root) {
        this.root = root;
        root.getStylesheets().add(Theme.class.getResource("initium.css").toExternalForm());
    }

    /** Makes the typeface of the window known; once in a process. */
    static void loadFonts() {
        for (String font : FONTS) {
            Font.loadFont(Theme.class.getResourceAsStream("/org/initium/assets/fonts/" + font), 13);
        }
    }

    ReadOnlyObjectProperty<FigureTheme> figures() {
        return figures.getReadOnlyProperty();
    }

    /** What shows before the first picture and where a window grows faster than its content: else it would flash white. */
    ObservableValue<Color> background() {
        return Bindings.createObjectBinding(() -> Color.web(FigureColor.SURFACE.hex(figures.get())), figures);
    }

    boolean isDark() {
        return figures.get() == FigureTheme.DARK;
    }

    void setDark(boolean dark) {
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheetBSS() : new PrimerLight().getUserAgentStylesheetBSS());
        root.getStyleClass().removeAll("initium-dark", "initium-light");
        root.getStyleClass().add(dark ? "initium-dark" : "initium-light");
        figures.set(dark ? FigureTheme.DARK : FigureTheme.LIGHT);
    }

    boolean isPresenter() {
        return root.getStyleClass().contains("presenter");
    }

    /** In a low window presenters get text that is only a little larger, or little of the figures would be left. */
    void setLow(boolean low) {
        root.pseudoClassStateChanged(LOW, low);
    }

    /** In a narrow window the columns beside the panels are narrower too, or the panels would have no room for words. */
    void setNarrow(boolean narrow) {
        root.pseudoClassStateChanged(NARROW, narrow);
    }

    /** Larger text everywhere, as all sizes are in em. */
    void setPresenter(boolean presenter) {
        root.getStyleClass().remove("presenter");
        if (presenter) {
            root.getStyleClass().add("presenter");
        }
    }
}
