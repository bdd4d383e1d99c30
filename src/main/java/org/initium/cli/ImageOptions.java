package org.initium.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.ImageProtocol;
import org.initium.engine.data.ImageSource;
import picocli.CommandLine.Option;

/** The options that say which images are learnt from and which are held out. */
final class ImageOptions {
    /** Nielsen's split of the training file. */
    private static final DataSpec.Images MNIST = DataSpec.Images.mnist(ImageProtocol.VALIDATION, 50_000, 10_000);

    @Option(names = "--idx-images", paramLabel = "FILE", descriptionKey = "train.idxImages")
    private Path idxImages;

    @Option(names = "--idx-labels", paramLabel = "FILE", descriptionKey = "train.idxLabels")
    private Path idxLabels;

    @Option(names = "--image-csv", paramLabel = "FILE", descriptionKey = "train.imageCsv")
    private Path table;

    @Option(names = "--protocol", paramLabel = "ID", descriptionKey = "train.protocol")
    private ImageProtocol protocol;

    @Option(names = "--train-size", paramLabel = "N", descriptionKey = "train.trainSize")
    private Integer trainSize;

    @Option(names = "--validation-size", paramLabel = "N", descriptionKey = "train.validationSize")
    private Integer validationSize;

    /** What names data, one entry a source. */
    Map<String, Object> sources() {
        Map<String, Object> sources = new LinkedHashMap<>();
        sources.put("--idx-images", idxImages == null ? idxLabels : idxImages);
        sources.put("--image-csv", table);
        return sources;
    }

    /** Whether the images come from files that are named here. */
    boolean files() {
        return !DataOptions.names(sources()).isEmpty();
    }

    /** The options of these that were given. */
    List<String> given() {
        Map<String, Object> options = sources();
        options.put("--protocol", protocol);
        options.put("--train-size", trainSize);
        options.put("--validation-size", validationSize);
        return DataOptions.names(options);
    }

    /**
     * The images to learn from.
     *
     * @param base what is learnt from if no source is named here
     * @param digits whether the bundled digits are asked for
     */
    DataSpec.Images choose(DataSpec base, boolean digits, Usage usage) {
        usage.require(idxLabels != null || idxImages == null, "train.idxPair", "--idx-images", "--idx-labels");
        usage.require(idxImages != null || idxLabels == null, "train.idxPair", "--idx-labels", "--idx-images");
        DataSpec.Images source = source(base, digits, usage);
        ImageProtocol chosen = protocol == null ? source.protocol() : protocol;
        boolean holdsOut = chosen != ImageProtocol.SELF;
        usage.require(
                holdsOut || validationSize == null || validationSize == 0, "train.nothingHeldOut", "" + validationSize);
        return usage.valid(() -> sized(source, chosen));
    }

    private DataSpec.Images source(DataSpec base, boolean digits, Usage usage) {
        if (idxImages != null) {
            return open(new ImageSource.Idx(name(idxImages), name(idxLabels)), usage);
        }
        if (table != null) {
            return open(new ImageSource.Table(name(table)), usage);
        }
        boolean isWanted = base instanceof DataSpec.Images images && (!digits || isMnist(images));
        return isWanted ? (DataSpec.Images) base : MNIST;
    }

    private static DataSpec.Images open(ImageSource files, Usage usage) {
        return usage.loading(progress -> usage.read(() -> Runs.open(files, progress)));
    }

    /** Whole, as the name is saved with the experiment. */
    private static String name(Path file) {
        return file.toAbsolutePath().normalize().toString();
    }

    /** What was not asked for makes room for what was. */
    private DataSpec.Images sized(DataSpec.Images source, ImageProtocol chosen) {
        int most = chosen == ImageProtocol.SELF ? ImageSource.Mnist.TEST_IMAGES : imagesInFile(source);
        int learnt = trainSize == null ? Math.min(source.trainSize(), most) : trainSize;
        int left =
                switch (chosen) {
                    case VALIDATION -> Math.max(0, most - learnt);
                    case TEST -> ImageSource.Mnist.TEST_IMAGES;
                    case SELF -> 0;
                };
        int usual = source.protocol() == ImageProtocol.SELF ? MNIST.validationSize() : source.validationSize();
        int heldOut = validationSize == null ? Math.min(usual, left) : validationSize;
        return new DataSpec.Images(source.source(), source.width(), source.height(), chosen, learnt, heldOut);
    }

    private static int imagesInFile(DataSpec.Images source) {
        return isMnist(source) ? ImageSource.Mnist.TRAINING_IMAGES : source.trainSize() + source.validationSize();
    }

    private static boolean isMnist(DataSpec.Images images) {
        return images.source().equals(ImageSource.MNIST);
    }
}
