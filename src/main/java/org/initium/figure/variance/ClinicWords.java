package org.initium.figure.variance;

import java.util.Optional;
import org.initium.engine.study.variance.ClinicFinding;
import org.initium.engine.study.variance.ClinicFormula;
import org.initium.figure.paint.FigureText;
import org.initium.figure.scene.ClinicNotes;
import org.initium.text.Messages;

/** What is said about the printed formulas, on the cards and to those who do not see them. */
final class ClinicWords {
    private static final Messages MESSAGES = Messages.of(ClinicWords.class);

    private ClinicWords() {}

    /** How the formulas that were run had been judged, or what to do first. */
    static String score(ClinicNotes notes) {
        int tried = notes.tried().size();
        if (tried == 0) {
            return MESSAGES.text("clinic.question");
        }
        boolean solved = notes.score() == ClinicFormula.values().length;
        return solved ? MESSAGES.text("clinic.solved") : MESSAGES.text("clinic.score", notes.score(), tried);
    }

    /** Where one formula stands: not judged, judged, or run with what came out. */
    static String status(ClinicFinding.Case shown, ClinicNotes notes) {
        ClinicFormula formula = shown.formula();
        if (notes.tried(formula)) {
            return result(shown);
        }
        Optional<Boolean> verdict = notes.verdict(formula);
        return verdict.map(misprint -> MESSAGES.text(misprint ? "clinic.judged.misprint" : "clinic.judged.right"))
                .orElseGet(() -> MESSAGES.text("clinic.hint"));
    }

    private static String result(ClinicFinding.Case shown) {
        if (!shown.formula().isMisprint()) {
            return MESSAGES.text("clinic.right", FigureText.value(shown.weights()));
        }
        boolean small = shown.weights() < 1;
        double factor = small ? 1 / shown.weights() : shown.weights();
        return MESSAGES.text(small ? "clinic.small" : "clinic.large", FigureText.value(factor));
    }

    /** What is wrong with a misprint. */
    static String reason(ClinicFormula formula) {
        return MESSAGES.text("clinic." + formula.id());
    }

    static String card(ClinicFinding.Case shown, ClinicNotes notes) {
        ClinicFormula formula = shown.formula();
        StringBuilder text = new StringBuilder()
                .append(formula.author())
                .append(": ")
                .append(formula.rule())
                .append(": ")
                .append(status(shown, notes));
        if (notes.tried(formula)) {
            if (formula.isMisprint()) {
                text.append(", ").append(reason(formula));
            }
            text.append(". ").append(MESSAGES.text(notes.right(formula) ? "clinic.youWereRight" : "clinic.youWereNot"));
        }
        return text.toString();
    }
}
