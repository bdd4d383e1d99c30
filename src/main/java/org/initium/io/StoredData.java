package org.initium.io;

import java.io.UncheckedIOException;
import java.lang.ref.Reference;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.Dataset;
import org.initium.engine.data.ImageProtocol;
import org.initium.engine.data.ImageSource;
import org.initium.engine.data.TrainTest;
import org.initium.engine.training.DataSource;
import org.initium.engine.training.Streams;
import org.initium.text.Messages;

/**
 * Samples of every kind: images from the bundled set or from files, the rest as {@link DataSource#GENERATED} draws them. Samples are kept while a
 * run uses them, so that arms, the next run with the same data and labs with the same images share them; files are kept as bytes besides, while memory lasts.
 * May be used by several threads; one reads files at a time.
 */
public final class StoredData implements DataSource {
    /** Of a set of your own, one image in this many is held out unless you say otherwise. */
    private static final int HELD_OUT_SHARE = 6;

    private static final Messages TEXT = Messages.of(StoredData.class);

    private final Memory<Part, LabelledImages> parts = new Memory<>(SoftReference::new);
    private final Memory<Samples, TrainTest> read = new Memory<>(WeakReference::new);
    private final Memory<Samples, TrainTest> drawn = new Memory<>(WeakReference::new);

    /** One version of the images of a source: of its test file or its training file. */
    private record Part(ImageSource source, boolean test, long version) {}

    /** What a specification stands for: with a seed where samples are drawn, with a version where they are read. */
    private record Samples(DataSpec spec, long seedOrVersion) {}

    /** Makes something that others may have been given before. */
    private interface Making<V> {
        V make() throws FileProblem;
    }

    /** What was made, one at a time, for as long as a reference holds it. */
    private static final class Memory<K, V> {
        private final Map<K, Reference<V>> known = new HashMap<>();
        private final Function<V, Reference<V>> hold;

        Memory(Function<V, Reference<V>> hold) {
            this.hold = hold;
        }

        synchronized V get(K key, Making<V> making) throws FileProblem {
            Reference<V> reference = known.get(key);
            V value = reference == null ? null : reference.get();
            if (value == null) {
                known.values().removeIf(each -> each.get() == null);
                value = making.make();
                known.put(key, hold.apply(value));
            }
            return value;
        }
    }

    /** @throws UncheckedIOException with a {@link FileProblem} when files cannot be used; its message is the problem's */
    @Override
    public TrainTest load(DataSpec spec, Streams streams) {
        return load(spec, streams, LoadProgress.SILENT);
    }

    /** This source with a listener to its loading. */
    public DataSource reporting(LoadProgress progress) {
        return (spec, streams) -> load(spec, streams, progress);
    }

    /** What can be learnt from the user's files: all of their images, the last sixth of them held out. */
    public DataSpec.Images open(ImageSource source, LoadProgress progress) throws FileProblem {
        LabelledImages images = part(source, false, progress);
        int heldOut = images.count() / HELD_OUT_SHARE;
        return new DataSpec.Images(
                source, images.width(), images.height(), ImageProtocol.VALIDATION, images.count() - heldOut, heldOut);
    }

    /** Samples of {@code spec}; those of a specification asked for before are shared as long as somebody uses them. */
    public TrainTest images(DataSpec.Images spec, LoadProgress progress) throws FileProblem {
        return read.get(new Samples(spec, version(spec.source())), () -> make(spec, progress));
    }

    private TrainTest load(DataSpec spec, Streams streams, LoadProgress progress) {
        try {
            return spec instanceof DataSpec.Images images
                    ? images(images, progress)
                    : drawn.get(new Samples(spec, streams.seed()), () -> DataSource.GENERATED.load(spec, streams));
        } catch (FileProblem problem) {
            throw new UncheckedIOException(problem.getMessage(), problem);
        }
    }

    private TrainTest make(DataSpec.Images spec, LoadProgress progress) throws FileProblem {
        LabelledImages learnt = part(spec, spec.protocol() == ImageProtocol.SELF, progress);
        boolean sameFile = spec.protocol() != ImageProtocol.TEST || spec.validationSize() == 0;
        LabelledImages scored = sameFile ? learnt : part(spec, true, progress);
        if (spec.trainSize() + (sameFile ? spec.validationSize() : 0) > learnt.count()) {
            throw new FileProblem(
                    spec.source().name(),
                    TEXT.text("images.fewer", learnt.count(), spec.trainSize(), spec.validationSize()));
        }
        Dataset train = learnt.samples(0, spec.trainSize());
        int from = sameFile ? learnt.count() - spec.validationSize() : 0;
        return new TrainTest(train, scored.samples(from, from + spec.validationSize()));
    }

    private LabelledImages part(DataSpec.Images spec, boolean test, LoadProgress progress) throws FileProblem {
        LabelledImages images = part(spec.source(), test, progress);
        if (images.width() != spec.width() || images.height() != spec.height()) {
            throw new FileProblem(
                    spec.source().name(),
                    TEXT.text("images.otherShape", images.width(), images.height(), spec.width(), spec.height()));
        }
        return images;
    }

    private LabelledImages part(ImageSource source, boolean test, LoadProgress progress) throws FileProblem {
        return parts.get(new Part(source, test, version(source)), () -> read(source, test, progress));
    }

    private static LabelledImages read(ImageSource source, boolean test, LoadProgress progress) throws FileProblem {
        if (source instanceof ImageSource.Idx idx) {
            return ImageFiles.read(idx, progress);
        }
        if (source instanceof ImageSource.Table table) {
            return ImageFiles.read(table, progress);
        }
        return ImageFiles.bundled(test ? "t10k" : "train", progress);
    }

    private static long version(ImageSource source) throws FileProblem {
        if (source instanceof ImageSource.Idx idx) {
            return 31 * ImageFiles.version(idx.images()) + ImageFiles.version(idx.labels());
        }
        return source instanceof ImageSource.Table table ? ImageFiles.version(table.file()) : 0;
    }
}
