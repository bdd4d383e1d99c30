package org.initium.cli;

import java.util.List;
import org.initium.engine.Id;
import org.initium.engine.training.Setup;
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

    /** The runs compared, if any are, by what sets them apart. */
    static List<Arm> of(Setup setup) {
        return setup.compared().stream()
                .map(each ->
                        new Arm(each.id(), each.id(), spec -> setup.with(spec).run(each)))
                .toList();
    }

    /** Those of the lab or of its story; when none are asked for, those that {@code setup} has, if any. */
    List<Arm> of(Lab lab, Setup setup, Usage usage) {
        if (!asked()) {
            return of(setup);
        }
        if (comparison == null) {
            return lab.arms();
        }
        usage.require(!arms, "arms.both");
        List<StoryCard.Compare> choices = lab.comparisons();
        usage.require(!choices.isEmpty(), "arms.noComparison", lab.id());
        return usage.valid(() -> Id.parse(comparison).choose("comparison", choices, StoryCard.Compare::id))
                .arms();
    }
}
