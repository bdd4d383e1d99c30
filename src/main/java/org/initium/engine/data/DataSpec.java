package org.initium.engine.data;

import java.util.List;

/** Which data a run learns from: enough to make the very same samples again. */
public sealed interface DataSpec {
    /** Share of the samples held out for testing, 0 to 0.9. */
    double testShare();

    Task task();

    /** Input units that a network needs for this data. */
    int features();

    /** Output units that a network needs for this data: one a class, but a single one for two classes or a regression. */
    int outputs();

    /** Samples from a generator of 2-D sets; {@code noise} is the factor on the generator's own spread (1 = as published). */
    record Toy(ToyDataset set, int samples, double noise, double testShare) implements DataSpec {
        /** Enough for a crowded picture, little enough for a step in a frame. */
        public static final int MAX_SAMPLES = 10_000;

        public Toy {
            require(samples >= 4 && samples <= MAX_SAMPLES, "samples", samples, "4 to " + MAX_SAMPLES);
            require(noise >= 0 && noise <= 10, "noise", noise, "0 to 10");
            requireTestShare(testShare);
        }

        @Override
        public Task task() {
            return set.task();
        }

        @Override
        public int features() {
            return 2;
        }

        @Override
        public int outputs() {
            return task() == Task.MULTICLASS ? set.classes() : 1;
        }

        public Toy withSamples(int newSamples) {
            return new Toy(set, newSamples, noise, testShare);
        }

        public Toy withNoise(double newNoise) {
            return new Toy(set, samples, newNoise, testShare);
        }
    }

    /** The user's own points; their classes run from 0 to the largest label, two at least. */
    record Points(List<LabelledPoint> points, double testShare) implements DataSpec {
        public Points {
            points = List.copyOf(points);
            require(points.size() >= 2, "points", points.size(), "2 or more");
            requireTestShare(testShare);
        }

        @Override
        public Task task() {
            return outputs() == 1 ? Task.BINARY : Task.MULTICLASS;
        }

        @Override
        public int features() {
            return 2;
        }

        @Override
        public int outputs() {
            int classes =
                    1 + points.stream().mapToInt(LabelledPoint::label).max().orElseThrow();
            return classes <= 2 ? 1 : classes;
        }
    }

    /**
     * Labelled grey images of ten classes, the digits 0 to 9 say; pixels from 0 to 1.
     *
     * @param width pixels across; each pixel is an input unit
     * @param height pixels down
     * @param trainSize images to learn from
     * @param validationSize images to hold out; 0 with {@link ImageProtocol#SELF}
     */
    record Images(ImageSource source, int width, int height, ImageProtocol protocol, int trainSize, int validationSize)
            implements DataSpec {
        public static final int CLASSES = 10;

        /** As many as a network has inputs at most. */
        public static final int MAX_PIXELS = 10_000;

        public static final int MAX_IMAGES = 1_000_000;

        public Images {
            require(width >= 1 && width <= MAX_PIXELS, "width", width, "1 to " + MAX_PIXELS);
            require(height >= 1 && height <= MAX_PIXELS / width, "height", height, "1 to " + MAX_PIXELS / width);
            boolean bundled = source instanceof ImageSource.Mnist;
            if (!bundled && protocol.usesTestFile()) {
                throw new IllegalArgumentException("protocol '%s' needs a test file, which only mnist has; use '%s'"
                        .formatted(protocol.id(), ImageProtocol.VALIDATION.id()));
            }
            int most = bundled ? bundledImages(protocol) : MAX_IMAGES;
            require(trainSize >= 1 && trainSize <= most, "train size", trainSize, "1 to " + most);
            int left =
                    switch (protocol) {
                        case VALIDATION -> most - trainSize;
                        case TEST -> ImageSource.Mnist.TEST_IMAGES;
                        case SELF -> 0;
                    };
            require(validationSize >= 0 && validationSize <= left, "validation size", validationSize, "0 to " + left);
        }

        /** The bundled digits. */
        public static Images mnist(ImageProtocol protocol, int trainSize, int validationSize) {
            int side = ImageSource.Mnist.SIDE;
            return new Images(ImageSource.MNIST, side, side, protocol, trainSize, validationSize);
        }

        public Images withSizes(int newTrainSize, int newValidationSize) {
            return new Images(source, width, height, protocol, newTrainSize, newValidationSize);
        }

        /** None is drawn at random: the protocol says which images are held out. */
        @Override
        public double testShare() {
            return 0;
        }

        @Override
        public Task task() {
            return Task.MULTICLASS;
        }

        @Override
        public int features() {
            return width * height;
        }

        @Override
        public int outputs() {
            return CLASSES;
        }

        private static int bundledImages(ImageProtocol protocol) {
            return protocol == ImageProtocol.SELF ? ImageSource.Mnist.TEST_IMAGES : ImageSource.Mnist.TRAINING_IMAGES;
        }
    }

    /**
     * Inputs x ~ N(mean, sd^2) of many features, each pair of them correlated alike; the class says on which side of a random plane through
     * the mean an input lies.
     *
     * @param correlation of each pair of features, 0 to 0.99
     */
    record Gaussian(int features, int samples, double mean, double sd, double correlation, double testShare)
            implements DataSpec {
        public static final int MAX_FEATURES = 1_000;
        public static final int MAX_SAMPLES = 10_000;

        public Gaussian {
            require(features >= 1 && features <= MAX_FEATURES, "features", features, "1 to " + MAX_FEATURES);
            require(samples >= 4 && samples <= MAX_SAMPLES, "samples", samples, "4 to " + MAX_SAMPLES);
            require(mean >= -10 && mean <= 10, "mean", mean, "-10 to 10");
            require(sd >= 0 && sd <= 10, "standard deviation", sd, "0 to 10");
            require(correlation >= 0 && correlation <= 0.99, "correlation", correlation, "0 to 0.99");
            requireTestShare(testShare);
        }

        public Gaussian withSamples(int newSamples) {
            return new Gaussian(features, newSamples, mean, sd, correlation, testShare);
        }

        public Gaussian withMean(double newMean) {
            return new Gaussian(features, samples, newMean, sd, correlation, testShare);
        }

        public Gaussian withSd(double newSd) {
            return new Gaussian(features, samples, mean, newSd, correlation, testShare);
        }

        public Gaussian withCorrelation(double newCorrelation) {
            return new Gaussian(features, samples, mean, sd, newCorrelation, testShare);
        }

        @Override
        public Task task() {
            return Task.BINARY;
        }

        @Override
        public int outputs() {
            return 1;
        }
    }

    /**
     * Inputs of 0 and 1, as many on in each sample, which ones at random; the classes alternate (Nielsen, chapter 3, looks at one such
     * sample).
     *
     * @param shareOn share of the inputs that are 1
     */
    record OnOff(int features, double shareOn, int samples) implements DataSpec {
        public static final int MAX_FEATURES = 10_000;
        public static final int MAX_SAMPLES = 1_000;

        public OnOff {
            require(features >= 1 && features <= MAX_FEATURES, "inputs", features, "1 to " + MAX_FEATURES);
            require(shareOn >= 0 && shareOn <= 1, "share on", shareOn, "0 to 1");
            require(samples >= 2 && samples <= MAX_SAMPLES, "samples", samples, "2 to " + MAX_SAMPLES);
        }

        /** Inputs that are 1 in each sample. */
        public int on() {
            return (int) Math.round(shareOn * features);
        }

        public OnOff withFeatures(int newFeatures) {
            return new OnOff(newFeatures, shareOn, samples);
        }

        public OnOff withShareOn(double newShareOn) {
            return new OnOff(features, newShareOn, samples);
        }

        @Override
        public double testShare() {
            return 0;
        }

        @Override
        public Task task() {
            return Task.BINARY;
        }

        @Override
        public int outputs() {
            return 1;
        }
    }

    private static void requireTestShare(double share) {
        require(share >= 0 && share <= 0.9, "test share", share, "0 to 0.9");
    }

    private static void require(boolean holds, String name, Object value, String range) {
        if (!holds) {
            throw new IllegalArgumentException("%s must be %s, not %s".formatted(name, range, value));
        }
    }
}
