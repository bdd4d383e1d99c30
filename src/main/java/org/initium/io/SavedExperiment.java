package org.initium.io;

import java.util.Optional;
import java.util.function.Function;
import org.initium.engine.training.Setup;

/**
 * What the file of an experiment holds.
 *
 * @param lab id of the lab in which it was saved, if the file says so; whether there is such a lab, the reader of the file knows
 */
public record SavedExperiment(Setup setup, Optional<String> lab) {
    /**
     * The lab in which it was saved, as the reader of the file knows it.
     *
     * @param file name of the file, to say where the id of an unknown lab stands
     * @param catalogue refuses an unknown id with an {@link IllegalArgumentException}
     */
    public <T> Optional<T> lab(String file, Function<String, T> catalogue) throws FileProblem {
        try {
            return lab.map(catalogue);
        } catch (IllegalArgumentException unknown) {
            throw new FileProblem(file + ", lab", unknown.getMessage());
        }
    }
}
