package org.initium.figure.paint;

/** A value on an axis and how it is written there. */
public record Tick(double value, String label) {}
