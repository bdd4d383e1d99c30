package org.initium.figure;

/** Colours and fonts of every figure. */
public enum FigureTheme {
    LIGHT,
    DARK
}
