package org.initium.io;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.initium.engine.data.DataSpec;
import org.initium.engine.data.ImageProtocol;
import org.initium.engine.data.ImageSource;
import org.initium.engine.data.LabelledPoint;
import org.initium.engine.data.ToyDataset;
import org.initium.text.Messages;

/** The data of an experiment as JSON: a generated set, the user's points or images. Which one it is shows by its fields. */
final class DataJson {
    private static final Messages TEXT = Messages.of(DataJson.class);
    private static final String GAUSSIAN = "gaussian";
    private static final String ON_OFF = "on-off";

    private DataJson() {}

    static ObjectNode tree(DataSpec data) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        if (data instanceof DataSpec.Toy toy) {
            return tree.put("set", toy.set().id())
                    .put("samples", toy.samples())
                    .put("noise", toy.noise())
                    .put("test_share", toy.testShare());
        }
        if (data instanceof DataSpec.Points own) {
            ArrayNode points = tree.putArray("points");
            own.points()
                    .forEach(point ->
                            points.addArray().add(point.x1()).add(point.x2()).add(point.label()));
            return tree.put("test_share", own.testShare());
        }
        if (data instanceof DataSpec.Images images) {
            return source(images.source(), tree)
                    .put("width", images.width())
                    .put("height", images.height())
                    .put("protocol", images.protocol().id())
                    .put("train_size", images.trainSize())
                    .put("validation_size", images.validationSize());
        }
        if (data instanceof DataSpec.Gaussian gaussian) {
            return tree.put("set", GAUSSIAN)
                    .put("features", gaussian.features())
                    .put("samples", gaussian.samples())
                    .put("mean", gaussian.mean())
                    .put("sd", gaussian.sd())
                    .put("correlation", gaussian.correlation())
                    .put("test_share", gaussian.testShare());
        }
        if (data instanceof DataSpec.OnOff onOff) {
            return tree.put("set", ON_OFF)
                    .put("features", onOff.features())
                    .put("share_on", onOff.shareOn())
                    .put("samples", onOff.samples());
        }
        throw new IllegalArgumentException("no JSON form for " + data);
    }

    private static ObjectNode source(ImageSource source, ObjectNode tree) {
        if (source instanceof ImageSource.Idx idx) {
            return tree.put("images", idx.images()).put("labels", idx.labels());
        }
        if (source instanceof ImageSource.Table table) {
            return tree.put("image_table", table.file());
        }
        return tree.put("images", source.name());
    }

    static DataSpec read(Fields fields) throws FileProblem {
        if (fields.has("points")) {
            fields.only("points", "test_share");
            List<LabelledPoint> points = points(fields);
            double share = fields.number("test_share");
            return fields.valid("", () -> new DataSpec.Points(points, share));
        }
        if (fields.has("images") || fields.has("image_table")) {
            return images(fields);
        }
        if (fields.has("set") && fields.text("set").equals(GAUSSIAN)) {
            return gaussian(fields);
        }
        if (fields.has("set") && fields.text("set").equals(ON_OFF)) {
            return onOff(fields);
        }
        fields.only("set", "samples", "noise", "test_share");
        ToyDataset set = fields.parsed("set", ToyDataset::parse);
        int samples = fields.whole("samples");
        double noise = fields.number("noise");
        double share = fields.number("test_share");
        return fields.valid("", () -> new DataSpec.Toy(set, samples, noise, share));
    }

    private static DataSpec gaussian(Fields fields) throws FileProblem {
        fields.only("set", "features", "samples", "mean", "sd", "correlation", "test_share");
        int features = fields.whole("features");
        int samples = fields.whole("samples");
        double mean = fields.number("mean");
        double sd = fields.number("sd");
        double correlation = fields.number("correlation");
        double share = fields.number("test_share");
        return fields.valid("", () -> new DataSpec.Gaussian(features, samples, mean, sd, correlation, share));
    }

    private static DataSpec onOff(Fields fields) throws FileProblem {
        fields.only("set", "features", "share_on", "samples");
        int features = fields.whole("features");
        double shareOn = fields.number("share_on");
        int samples = fields.whole("samples");
        return fields.valid("", () -> new DataSpec.OnOff(features, shareOn, samples));
    }

    private static DataSpec images(Fields fields) throws FileProblem {
        ImageSource source = source(fields);
        int width = fields.whole("width");
        int height = fields.whole("height");
        ImageProtocol protocol = fields.parsed("protocol", ImageProtocol::parse);
        int trainSize = fields.whole("train_size");
        int validationSize = fields.whole("validation_size");
        return fields.valid("", () -> new DataSpec.Images(source, width, height, protocol, trainSize, validationSize));
    }

    private static ImageSource source(Fields fields) throws FileProblem {
        if (fields.has("image_table")) {
            fields.only("image_table", "width", "height", "protocol", "train_size", "validation_size");
            return fields.parsed("image_table", ImageSource.Table::new);
        }
        fields.only("images", "labels", "width", "height", "protocol", "train_size", "validation_size");
        String images = fields.text("images");
        if (images.equals(ImageSource.MNIST.name()) && !fields.has("labels")) {
            return ImageSource.MNIST;
        }
        String labels = fields.text("labels");
        return fields.valid("", () -> new ImageSource.Idx(images, labels));
    }

    private static List<LabelledPoint> points(Fields fields) throws FileProblem {
        List<JsonNode> list = fields.list("points");
        if (list.size() > PointsCsv.MAX_POINTS) {
            throw fields.problem(fields.below("points"), TEXT.text("points.tooMany", PointsCsv.MAX_POINTS));
        }
        List<LabelledPoint> points = new ArrayList<>(list.size());
        for (JsonNode each : list) {
            String element = "points[" + points.size() + "]";
            String place = fields.below(element);
            if (!each.isArray() || each.size() != 3) {
                throw fields.mistyped(place, "json.aPoint", each);
            }
            double x1 = fields.number(place, each.get(0));
            double x2 = fields.number(place, each.get(1));
            int label = fields.whole(place, each.get(2));
            points.add(fields.valid(element, () -> new LabelledPoint(x1, x2, label)));
        }
        return points;
    }
}
