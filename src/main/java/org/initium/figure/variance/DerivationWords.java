package org.initium.figure.variance;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.initium.engine.network.Activation;
import org.initium.engine.study.variance.DerivationInquiry;
import org.initium.engine.study.variance.DerivationLine;
import org.initium.engine.study.variance.DerivationStep;
import org.initium.engine.training.Snapshot;
import org.initium.figure.paint.FigureText;
import org.initium.text.Messages;

/** What is said about the derivation, beside its numbers and to those who do not see them. */
final class DerivationWords {
    private static final Messages MESSAGES = Messages.of(DerivationWords.class);

    private DerivationWords() {}

    /** The heading under which a line stands. */
    static String group(DerivationStep step) {
        return switch (step) {
            case WEIGHT -> "derivation.weights";
            case FORWARD_PRODUCT, FORWARD_SUM, FORWARD_ACTIVATION, FORWARD -> "derivation.forward";
            case BACKWARD_ACTIVATION, BACKWARD_PRODUCT, BACKWARD_SUM, BACKWARD -> "derivation.backward";
        };
    }

    static String layer(Snapshot now, LayerDerivation layer) {
        return MESSAGES.text("derivation.layer", layer.layer(), FigureText.whole(now.step()));
    }

    static String note(DerivationInquiry.Lines fresh) {
        Activation activation = fresh.spec().activation();
        boolean halving = activation == Activation.RELU || activation == Activation.LEAKY_RELU;
        return MESSAGES.text(halving ? "derivation.halving" : "derivation.note", fresh.done());
    }

    static String describe(Snapshot now, Optional<LayerDerivation> here, Optional<DerivationInquiry.Lines> fresh) {
        if (here.isEmpty() && fresh.isEmpty()) {
            return MESSAGES.text("finding.awaited");
        }
        StringBuilder text = new StringBuilder();
        here.ifPresent(layer -> text.append(layer(now, layer))
                .append(": ")
                .append(broken(layer.lines(), line -> layer.holds(line.step())))
                .append(' '));
        fresh.ifPresent(lines -> text.append(MESSAGES.text("derivation.describe.fresh"))
                .append(' ')
                .append(broken(lines.lines(), lines::holds)));
        return text.toString().strip();
    }

    private static String broken(List<DerivationLine> lines, Predicate<DerivationLine> holds) {
        List<DerivationLine> broken = lines.stream().filter(holds.negate()).toList();
        StringBuilder text = new StringBuilder(MESSAGES.text("derivation.describe", lines.size(), broken.size()));
        broken.forEach(line -> text.append(' ')
                .append(line.step().formula())
                .append(": ")
                .append(FigureText.value(line.ratio()))
                .append('.'));
        return text.toString();
    }
}
