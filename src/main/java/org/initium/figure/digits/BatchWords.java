package org.initium.figure.digits;

import java.util.Optional;
import org.initium.engine.data.DataSpec;
import org.initium.engine.probe.BatchView;
import org.initium.engine.training.Snapshot;
import org.initium.figure.chart.CostSeries;
import org.initium.figure.paint.FigureFont;
import org.initium.figure.paint.FigureText;
import org.initium.text.Messages;

/** What can be said about a batch of images and each image in it. */
final class BatchWords {
    private static final Messages MESSAGES = Messages.of(BatchWords.class);

    private BatchWords() {}

    /** The images of a snapshot; empty when it shows no batch or learns from other data. */
    static Optional<DataSpec.Images> images(Snapshot snapshot) {
        return snapshot.batch().isPresent() && snapshot.spec().data() instanceof DataSpec.Images images
                ? Optional.of(images)
                : Optional.empty();
    }

    /** Epochs done, batch of the next one and, where there is room, its cost, for the head of a figure. */
    static String head(Snapshot snapshot, BatchView batch, double room) {
        String place = MESSAGES.text(
                "batch.head",
                FigureText.whole(batch.index() + 1L),
                FigureText.whole(CostSeries.stepsPerEpoch(snapshot)),
                FigureText.whole(batch.epoch()));
        String withCost = MESSAGES.text("batch.head.cost", place, FigureText.value(batch.cost()));
        return FigureFont.LABEL.width(withCost) <= room ? withCost : FigureFont.LABEL.fit(place, room);
    }

    static String misclassified(BatchView batch) {
        return MESSAGES.text("batch.misclassified", batch.misclassified(), batch.size());
    }

    /** Label, prediction and what the network gives for each class. */
    static String image(BatchView batch, int row) {
        StringBuilder text = new StringBuilder(MESSAGES.text(
                batch.isRight(row) ? "batch.right" : "batch.wrong", batch.label(row), batch.predicted(row)));
        for (int output = 0; output < batch.samples().outputs(); output++) {
            text.append(output == 0 ? "\n" : output % 5 == 0 ? "\n" : "   ")
                    .append(MESSAGES.text("batch.output", output, FigureText.percent(batch.prediction(row, output))));
        }
        return text.toString();
    }
}
