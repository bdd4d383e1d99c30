package org.initium.ui.workbench.file;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.initium.figure.paint.FigureTheme;
import org.initium.io.StoredData;
import org.initium.lab.Lab;
import org.initium.ui.control.Notices;

/**
 * What the window gives to each of its labs.
 *
 * @param open brings a lab to the front
 */
public record Surroundings(
        ObservableValue<FigureTheme> theme,
        Notices notices,
        FileDialogs dialogs,
        StoredData data,
        Consumer<Lab> open) {}
