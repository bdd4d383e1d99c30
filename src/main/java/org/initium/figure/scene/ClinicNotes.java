package org.initium.figure.scene;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.initium.engine.study.variance.ClinicFormula;

/**
 * What somebody makes of the printed formulas.
 *
 * @param picked the one looked at
 * @param verdicts those judged: true for a misprint
 * @param tried those that were run, each after it was judged
 */
public record ClinicNotes(ClinicFormula picked, Map<ClinicFormula, Boolean> verdicts, Set<ClinicFormula> tried) {
    /** Nothing judged yet. */
    public static final ClinicNotes NONE = new ClinicNotes(ClinicFormula.GLOROT_UNIFORM, Map.of(), Set.of());

    /** Every formula judged rightly and run: the solution, for a picture that nobody can ask. */
    public static final ClinicNotes SOLVED = solved();

    public ClinicNotes {
        verdicts = Map.copyOf(verdicts);
        tried = Set.copyOf(tried);
    }

    private static ClinicNotes solved() {
        Map<ClinicFormula, Boolean> verdicts = new EnumMap<>(ClinicFormula.class);
        for (ClinicFormula formula : ClinicFormula.values()) {
            verdicts.put(formula, formula.isMisprint());
        }
        return new ClinicNotes(ClinicFormula.GLOROT_UNIFORM, verdicts, verdicts.keySet());
    }

    public ClinicNotes picking(ClinicFormula formula) {
        return new ClinicNotes(formula, verdicts, tried);
    }

    /** With the picked formula judged; once it was run, the verdict stands. */
    public ClinicNotes judging(boolean misprint) {
        if (tried.contains(picked)) {
            return this;
        }
        Map<ClinicFormula, Boolean> judged = new EnumMap<>(ClinicFormula.class);
        judged.putAll(verdicts);
        judged.put(picked, misprint);
        return new ClinicNotes(picked, judged, tried);
    }

    /** With the picked formula run, if it has been judged. */
    public ClinicNotes trying() {
        if (verdict(picked).isEmpty()) {
            return this;
        }
        Set<ClinicFormula> more = EnumSet.of(picked);
        more.addAll(tried);
        return new ClinicNotes(picked, verdicts, more);
    }

    /** Whether a formula was taken for a misprint; empty while it is not judged. */
    public Optional<Boolean> verdict(ClinicFormula formula) {
        return Optional.ofNullable(verdicts.get(formula));
    }

    public boolean tried(ClinicFormula formula) {
        return tried.contains(formula);
    }

    /** Whether a formula that was run had been judged rightly. */
    public boolean right(ClinicFormula formula) {
        return tried(formula) && verdicts.get(formula) == formula.isMisprint();
    }

    /** How many of those run had been judged rightly. */
    public int score() {
        return (int) tried.stream().filter(this::right).count();
    }
}
