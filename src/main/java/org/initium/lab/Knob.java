package org.initium.lab;

/** A part of the specification that a lab lets its user set. */
public enum Knob {
    DATASET,
    INITIALIZER,
    LAYERS,
    ACTIVATION,
    LEARNING_RATE,
    BATCH,
    OPTIMIZER,
    SCHEDULE,
    LOSS,
    BIAS,
    SAMPLES,
    NOISE,
    TEST_SHARE,
    WEIGHT_DECAY
}
