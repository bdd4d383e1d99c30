package org.initium.engine.data;

/** What a network is asked to predict. */
public enum Task {
    /** One output unit, targets 0 or 1. */
    BINARY,
    /** One output unit a class, one-hot targets. */
    MULTICLASS,
    /** Real targets; accuracy is not defined. */
    REGRESSION
}
