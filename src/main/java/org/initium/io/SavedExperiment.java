package org.initium.io;

import java.util.Optional;
import org.initium.engine.training.Setup;

/**
 * What the file of an experiment holds.
 *
 * @param lab id of the lab in which it was saved, if the file says so; whether there is such a lab, the reader of the file knows
 */
public record SavedExperiment(Setup setup, Optional<String> lab) {}
