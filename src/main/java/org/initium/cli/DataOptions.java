package org.initium.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.LabelledPoint;
import org.initium.engine.data.ToyDataset;
import org.initium.io.PointsCsv;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what is learnt from: a generated set, the user's points or images. */
final class DataOptions {
    @Option(names = "--dataset", paramLabel = "ID", descriptionKey = "train.dataset")
    private Ids.Named dataset;

    @Option(names = "--csv", paramLabel = "FILE", descriptionKey = "train.csv")
    private Path csv;

    @Option(names = "--samples", paramLabel = "N", descriptionKey = "train.samples")
    private Integer samples;

    @Option(names = "--noise", paramLabel = "X", descriptionKey = "train.noise")
    private Double noise;

    @Option(names = "--test-share", paramLabel = "X", descriptionKey = "train.testShare")
    private Double testShare;

    @Mixin
    private ImageOptions images;

    /** The data to learn from instead of {@code base}, or {@code base} itself with what shall be different. */
    DataSpec choose(DataSpec base, Usage usage) {
        boolean chosen = requireOneSource(usage);
        boolean digits = dataset != null && dataset.isMnist();
        if (digits || images.files() || (!chosen && base instanceof DataSpec.Images)) {
            requireNone(given(), "train.notForImages", usage);
            return images.choose(base, digits, usage);
        }
        requireNone(images.given(), "train.onlyImages", usage);
        return csv == null ? generated(base, usage) : ownPoints(base, usage);
    }

    /** Tells whether any source is named at all. */
    private boolean requireOneSource(Usage usage) {
        Map<String, Object> sources = new LinkedHashMap<>();
        sources.put("--dataset", dataset);
        sources.put("--csv", csv);
        sources.putAll(images.sources());
        List<String> named = names(sources);
        usage.require(named.size() <= 1, "train.dataTwice", String.join(", ", named));
        return !named.isEmpty();
    }

    private List<String> given() {
        Map<String, Object> options = new LinkedHashMap<>();
        options.put("--samples", samples);
        options.put("--noise", noise);
        options.put("--test-share", testShare);
        return names(options);
    }

    /** The options that have a value. */
    static List<String> names(Map<String, Object> options) {
        return options.keySet().stream()
                .filter(name -> options.get(name) != null)
                .toList();
    }

    private static void requireNone(List<String> given, String message, Usage usage) {
        usage.require(given.isEmpty(), message, String.join(", ", given));
    }

    private DataSpec ownPoints(DataSpec base, Usage usage) {
        usage.require(samples == null && noise == null, "train.ownPoints");
        List<LabelledPoint> points = usage.read(() -> PointsCsv.read(csv));
        return usage.valid(() -> new DataSpec.Points(points, share(base)));
    }

    private DataSpec generated(DataSpec base, Usage usage) {
        if (base instanceof DataSpec.Toy toy) {
            return usage.valid(() -> toy(toy.set(), toy.samples(), toy.noise(), share(base)));
        }
        if (dataset != null) {
            return usage.valid(() -> toy(ToyDataset.CIRCLE, 100, 1, share(base)));
        }
        usage.require(samples == null && noise == null, "train.ownPoints");
        if (base instanceof DataSpec.Points own) {
            return usage.valid(() -> new DataSpec.Points(own.points(), share(base)));
        }
        usage.require(testShare == null, "train.ownShare");
        return base;
    }

    private DataSpec toy(ToyDataset usualSet, int usualSamples, double usualNoise, double share) {
        return new DataSpec.Toy(
                dataset == null ? usualSet : dataset.generated().orElseThrow(),
                Objects.requireNonNullElse(samples, usualSamples),
                Objects.requireNonNullElse(noise, usualNoise),
                share);
    }

    private double share(DataSpec base) {
        return testShare == null ? base.testShare() : testShare;
    }
}
