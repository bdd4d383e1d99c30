package org.initium.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.initium.engine.Decimal;
import org.initium.engine.Id;
import org.initium.engine.data.ImageProtocol;
import org.initium.engine.data.ImageSource;
import org.initium.engine.data.ToyDataset;
import org.initium.engine.network.Activation;
import org.initium.engine.network.BiasRule;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.Loss;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.optimizer.OptimizerSpec;
import org.initium.engine.optimizer.Schedule;
import org.initium.engine.training.ExperimentSpec;
import org.initium.figure.export.FigureFormat;
import org.initium.figure.paint.FigureTheme;
import org.initium.lab.Lab;
import org.initium.lab.LabCatalog;
import org.initium.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Turns the words of the command line into the things that they name; the engine's own message says what is wrong with a word. */
final class Ids {
    private static final Messages TEXT = Messages.of(Ids.class);

    /** Samples a step. */
    record Batch(int size) {}

    /** Data with a name: the bundled digits, or else a generated set. */
    record Named(Optional<ToyDataset> generated) {
        boolean isMnist() {
            return generated.isEmpty();
        }

        String id() {
            return generated.map(ToyDataset::id).orElse(ImageSource.MNIST.name());
        }
    }

    private Ids() {}

    /** Teaches {@code line} and the commands added to it so far. */
    static void teach(CommandLine line) {
        line.registerConverter(Lab.class, by(LabCatalog::find))
                .registerConverter(Named.class, by(Ids::named))
                .registerConverter(ImageProtocol.class, by(ImageProtocol::parse))
                .registerConverter(NetworkShape.class, by(Ids::layers))
                .registerConverter(Activation.class, by(Activation::parse))
                .registerConverter(Loss.class, by(Loss::parse))
                .registerConverter(Initializer.class, by(Initializer::parse))
                .registerConverter(BiasRule.class, by(BiasRule::parse))
                .registerConverter(OptimizerSpec.class, by(OptimizerSpec::parse))
                .registerConverter(Schedule.class, by(Schedule::parse))
                .registerConverter(FigureTheme.class, by(word -> constant("theme", word, FigureTheme.values())))
                .registerConverter(FigureFormat.class, by(word -> constant("format", word, FigureFormat.values())))
                .registerConverter(Batch.class, by(Ids::batch))
                .registerConverter(Integer.class, number(Integer::valueOf, "usage.notWhole"))
                .registerConverter(int.class, number(Integer::valueOf, "usage.notWhole"))
                .registerConverter(Long.class, number(Long::valueOf, "usage.notWhole"))
                .registerConverter(long.class, number(Long::valueOf, "usage.notWhole"))
                .registerConverter(Double.class, number(Decimal::parse, "usage.notANumber"))
                .registerConverter(double.class, number(Decimal::parse, "usage.notANumber"));
    }

    private static <T> ITypeConverter<T> by(Function<String, T> parse) {
        return word -> {
            try {
                return parse.apply(word);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        };
    }

    /** A plain number, refused in plain words. */
    private static <T> ITypeConverter<T> number(Function<String, T> parse, String message) {
        return by(word -> {
            try {
                return parse.apply(word);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(TEXT.text(message, word));
            }
        });
    }

    private static <E extends Enum<E>> E constant(String kind, String word, E[] all) {
        return Id.parse(word).atMost(0).choose(kind, List.of(all), Id::of);
    }

    /** {@code 2,6,3,1}, or {@code 100x11} for eleven layers of 100; brackets around and spaces between do no harm. */
    private static NetworkShape layers(String text) {
        List<Integer> sizes = new ArrayList<>();
        for (String part : text.replaceAll("[\\[\\]\\s]", "").split(",", -1)) {
            int times = part.indexOf('x');
            int size = whole(times < 0 ? part : part.substring(0, times), "train.layersWrong", text);
            int count = times < 0 ? 1 : whole(part.substring(times + 1), "train.layersWrong", text);
            if (count < 1 || count > NetworkShape.MAX_LAYERS) {
                throw new IllegalArgumentException(TEXT.text("train.layersTimes", part, NetworkShape.MAX_LAYERS));
            }
            sizes.addAll(Collections.nCopies(count, size));
        }
        return new NetworkShape(sizes);
    }

    private static Named named(String id) {
        List<Named> all = new ArrayList<>();
        for (ToyDataset set : ToyDataset.values()) {
            all.add(new Named(Optional.of(set)));
        }
        all.add(new Named(Optional.empty()));
        return Id.parse(id).atMost(0).choose("dataset", all, Named::id);
    }

    /** {@code full} or a number of samples. */
    private static Batch batch(String text) {
        int size = text.equals("full") ? ExperimentSpec.FULL_BATCH : whole(text, "train.batchWrong", text);
        if (size < 1 && !text.equals("full")) {
            throw new IllegalArgumentException(TEXT.text("train.batchWrong", text));
        }
        return new Batch(size);
    }

    private static int whole(String number, String message, String text) {
        try {
            return Integer.parseInt(number);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(TEXT.text(message, text));
        }
    }
}
