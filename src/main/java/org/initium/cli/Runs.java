package org.initium.cli;

import org.initium.engine.data.DataSpec;
import org.initium.engine.data.ImageSource;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.Streams;
import org.initium.engine.training.Trainer;
import org.initium.io.FileProblem;
import org.initium.io.LoadProgress;
import org.initium.io.StoredData;

/** Makes runs, generated or from files. Images are kept between runs, as the runs of several seeds share them. */
final class Runs {
    private static final StoredData DATA = new StoredData();

    private Runs() {}

    /** A run at its first step; throws UncheckedIOException when its files cannot be used. */
    static Trainer trainer(ExperimentSpec spec) {
        return trainer(spec, LoadProgress.SILENT);
    }

    static Trainer trainer(ExperimentSpec spec, LoadProgress progress) {
        return new Trainer(spec, DATA.reporting(progress).load(spec.data(), new Streams(spec.seed())));
    }

    /** What can be learnt from the user's files of images. */
    static DataSpec.Images open(ImageSource files, LoadProgress progress) throws FileProblem {
        return DATA.open(files, progress);
    }
}
