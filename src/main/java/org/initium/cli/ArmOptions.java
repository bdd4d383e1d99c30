package org.initium.cli;

import java.util.List;
import org.initium.engine.Id;
import org.initium.lab.Arm;
import org.initium.lab.Lab;
import org.initium.lab.StoryCard;
import picocli.CommandLine.Option;

/** Which runs of a lab are set side by side, if any. */
final class ArmOptions {
    @Option(names = "--arms", descriptionKey = "arms.arms")
    private boolean arms;

    @Option(names = "--compare", paramLabel = "ID", descriptionKey = "arms.compare")
    private String comparison;

    boolean asked() {
        return arms || comparison != null;
    }

    /** The option that asks for arms. */
    String name() {
        return comparison == null ? "--arms" : "--compare";
    }

    /** Whether the arms may bring an activation along, besides the initial weights that all arms bring. */
    boolean bringActivations() {
        return comparison != null;
    }

    /** Those of the lab or of its story; none when none are asked for. */
    List<Arm> of(Lab lab, Usage usage) {
        if (comparison == null) {
            return arms ? lab.arms() : List.of();
        }
        usage.require(!arms, "arms.both");
        List<StoryCard.Compare> choices = lab.comparisons();
        usage.require(!choices.isEmpty(), "arms.noComparison", lab.id());
        return usage.valid(() -> Id.parse(comparison).choose("comparison", choices, StoryCard.Compare::id))
                .arms();
    }
}
