package org.initium.ui.workbench.experiment;

import org.initium.engine.data.DataSpec;
import org.initium.engine.data.ImageProtocol;
import org.initium.engine.data.ImageSource;
import org.initium.engine.training.ExperimentSpec;

/** Changes of the images that a run learns from and is scored on; without images, nothing changes. */
public final class ImageChange {
    /** As many images as the notes learn from, to which the held-out protocol compares. */
    private static final int USUAL = 10_000;

    private ImageChange() {}

    /** Whether the run learns from images at all. */
    public static boolean suits(ExperimentSpec spec) {
        return spec.data() instanceof DataSpec.Images;
    }

    /** The bundled digits under another protocol, with as many images as it allows and no more than before. */
    public static ExperimentSpec protocol(ExperimentSpec spec, ImageProtocol protocol) {
        if (!(spec.data() instanceof DataSpec.Images now) || !(now.source() instanceof ImageSource.Mnist)) {
            return spec;
        }
        int heldOut = now.validationSize() == 0 ? USUAL : now.validationSize();
        return spec.withData(
                switch (protocol) {
                    case SELF -> DataSpec.Images.mnist(
                            protocol, Math.min(now.trainSize(), ImageSource.Mnist.TEST_IMAGES), 0);
                    case TEST -> DataSpec.Images.mnist(
                            protocol, now.trainSize(), Math.min(heldOut, ImageSource.Mnist.TEST_IMAGES));
                    case VALIDATION -> DataSpec.Images.mnist(
                            protocol, Math.min(now.trainSize(), ImageSource.Mnist.TRAINING_IMAGES - heldOut), heldOut);
                });
    }

    /** The bundled digits, in the usual numbers. */
    public static ExperimentSpec mnist(ExperimentSpec spec) {
        return DataChange.to(spec, DataSpec.Images.mnist(ImageProtocol.TEST, USUAL, USUAL));
    }
}
