package org.initium.ui.workbench.file;

import javafx.beans.value.ObservableValue;
import org.initium.figure.paint.FigureTheme;
import org.initium.io.StoredData;
import org.initium.ui.control.Notices;

/** What the window gives to each of its labs. */
public record Surroundings(
        ObservableValue<FigureTheme> theme, Notices notices, FileDialogs dialogs, StoredData data, LabOpener labs) {}
