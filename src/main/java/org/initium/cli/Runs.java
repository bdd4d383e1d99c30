package org.initium.cli;

import org.initium.engine.training.DataSource;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Streams;
import org.initium.engine.training.Trainer;
import org.initium.io.StoredData;

/** Makes runs, generated or from files. Images are kept between runs, as the runs of several seeds share them. */
final class Runs {
    private static final DataSource DATA = new StoredData();

    private Runs() {}

    /** A run at its first step; throws UncheckedIOException when its files cannot be used. */
    static Trainer trainer(ExperimentSpec spec) {
        return new Trainer(spec, DATA.load(spec.data(), new Streams(spec.seed())));
    }
}
