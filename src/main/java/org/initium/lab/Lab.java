package org.initium.lab;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.initium.engine.network.Initializer;
import org.initium.engine.probe.LayerDetail;
import org.initium.engine.study.Inquiry;
import org.initium.engine.training.ExperimentSpec;
import org.initium.engine.training.ProbePlan;
import org.initium.engine.training.Setup;
import org.initium.engine.training.Variation;
import org.initium.figure.Panel;
import org.initium.text.Messages;

/**
 * A lab, whole: everything by which it differs from another one.
 *
 * @param id kebab-case name, also the prefix of its strings
 * @param base what it starts with
 * @param arms runs worth comparing, in their order
 * @param together whether it opens with all of them side by side
 * @param knobs the few settings that this lab is about
 * @param more the other settings
 * @param rows its panels, row by row
 * @param inquiries what its panels need to be computed about a specification, besides training it
 */
public record Lab(
        String id,
        Chapter chapter,
        ExperimentSpec base,
        List<Arm> arms,
        boolean together,
        List<Knob> knobs,
        List<Knob> more,
        List<List<Panel>> rows,
        Function<ExperimentSpec, List<Inquiry<?>>> inquiries,
        List<StoryCard> story) {
    /** For a lab that only trains. */
    public static final Function<ExperimentSpec, List<Inquiry<?>>> NO_INQUIRIES = spec -> List.of();

    /** Panels whose histograms the user chooses, or which have one of every quantity. */
    private static final Set<Panel> OF_EVERYTHING =
            Collections.unmodifiableSet(EnumSet.of(Panel.LAYERS, Panel.HIDDEN_SUMS, Panel.BATCH_HISTOGRAMS));

    private static final Set<Panel> OF_STACKS =
            Collections.unmodifiableSet(EnumSet.of(Panel.ACTIVATION_STACK, Panel.GRADIENT_STACK));

    /** Panels that show the layers of all runs at once. */
    private static final Set<Panel> SIDE_BY_SIDE = Collections.unmodifiableSet(
            EnumSet.of(Panel.ACTIVATION_STACK, Panel.GRADIENT_STACK, Panel.CENSUS, Panel.SIGNAL_PROFILE));

    public Lab {
        arms = List.copyOf(arms);
        knobs = List.copyOf(knobs);
        more = List.copyOf(more);
        rows = rows.stream().map(List::copyOf).toList();
        story = List.copyOf(story);
    }

    /** One that opens with a single run. */
    Lab(
            String id,
            Chapter chapter,
            ExperimentSpec base,
            List<Arm> arms,
            List<Knob> knobs,
            List<Knob> more,
            List<List<Panel>> rows,
            Function<ExperimentSpec, List<Inquiry<?>>> inquiries,
            List<StoryCard> story) {
        this(id, chapter, base, arms, false, knobs, more, rows, inquiries, story);
    }

    /** What it opens with: its own run, or its arms side by side. */
    public Setup opening() {
        return together ? Setup.comparing(base, variations()) : Setup.single(base);
    }

    /** What sets its arms apart. */
    public List<Variation> variations() {
        return Arm.variations(arms, base);
    }

    public String title() {
        return Messages.of(Lab.class).text(id + ".title");
    }

    /** What it calls a run from these initial weights, if that is one of its arms. */
    public Optional<String> nameOf(Initializer initializer) {
        return arms.stream()
                .filter(arm -> arm.of(base).initializer().equals(initializer))
                .map(Arm::name)
                .findFirst();
    }

    /** What it calls such a run, if that is one of those that it or its story sets side by side. */
    public Optional<String> nameOf(Variation variation) {
        if (variation.activation().isEmpty()) {
            return nameOf(variation.initializer());
        }
        return comparisons().stream()
                .flatMap(comparison -> comparison.arms().stream())
                .filter(arm -> variation.fits(arm.of(base)))
                .map(Arm::name)
                .findFirst();
    }

    /** The runs that its story sets side by side, besides its own arms. */
    public List<StoryCard.Compare> comparisons() {
        return story.stream()
                .filter(StoryCard.Compare.class::isInstance)
                .map(StoryCard.Compare.class::cast)
                .toList();
    }

    /** The question that the lab answers, in one sentence. */
    public String question() {
        return Messages.of(Lab.class).text(id + ".question");
    }

    /** What the story is headed with. */
    public String storyTitle() {
        return Messages.of(Lab.class).text(id + ".story");
    }

    /** What its panels need to be computed at each look: the next batch if one shows it, no picture of the plane if none does. */
    public ProbePlan plan() {
        if (panels().contains(Panel.DIGIT_GRID)) {
            return ProbePlan.BATCH;
        }
        ProbePlan all = ProbePlan.STANDARD;
        int grid = panels().contains(Panel.BOUNDARY) ? all.gridSide() : 0;
        int maps = panels().contains(Panel.NETWORK) ? all.unitMapSide() : 0;
        return new ProbePlan(
                grid, maps, detail(), all.bins(), all.batch(), all.samples(), panels().contains(Panel.DERIVATION));
    }

    private LayerDetail detail() {
        if (panels().stream().anyMatch(OF_EVERYTHING::contains)) {
            return LayerDetail.EVERYTHING;
        }
        return panels().stream().anyMatch(OF_STACKS::contains) ? LayerDetail.STACKS : LayerDetail.NUMBERS;
    }

    /** What is computed of a run that is compared but not looked at closely: its layers where a panel sets those side by side. */
    public ProbePlan comparedPlan() {
        boolean layers = panels().stream().anyMatch(SIDE_BY_SIDE::contains);
        ProbePlan own = plan();
        return layers
                ? new ProbePlan(0, 0, own.layers(), own.bins(), false, own.samples(), false)
                : ProbePlan.CURVE_ONLY;
    }

    /** Its panels in reading order. */
    public List<Panel> panels() {
        return rows.stream().flatMap(List::stream).toList();
    }
}
