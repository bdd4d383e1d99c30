package org.initium.lab;

/** A part of the specification that a lab lets its user set. */
public enum Knob {
    DATASET,
    /** Which images, and by which protocol they are scored. */
    IMAGES,
    /** Images to learn from. */
    TRAIN_SIZE,
    /** Images held out. */
    VALIDATION_SIZE,
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
    WEIGHT_DECAY,
    /** c of W = c I. */
    CHAIN_FACTOR,
    /** Number of hidden layers. */
    DEPTH,
    /** Units in each hidden layer. */
    WIDTH,
    /** Whether the signals are studied with batch normalization before each activation. */
    BATCH_NORMALIZATION,
    /** Inputs of the one unit of the saturation lab. */
    INPUTS,
    /** Share of these inputs that are 1. */
    SHARE_ON,
    /** Mean of Gaussian inputs. */
    INPUT_MEAN,
    /** Standard deviation of Gaussian inputs. */
    INPUT_SD,
    /** Correlation of Gaussian inputs. */
    INPUT_CORRELATION,
    /** What Xavier's derivation takes for granted. */
    ASSUMPTIONS,
    /** Weights by a variance rule of one's own. */
    DESIGNER
}
