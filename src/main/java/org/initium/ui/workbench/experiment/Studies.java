package org.initium.ui.workbench.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.initium.engine.data.TrainTest;
import org.initium.engine.study.Finding;
import org.initium.engine.study.Inquiry;
import org.initium.engine.study.ensemble.EnsembleInquiry;
import org.initium.engine.study.signal.SignalInquiry;
import org.initium.engine.training.ExperimentSpec;
import org.initium.lab.Lab;
import org.initium.session.StudyRunner;

/** What is found out about the runs of a lab besides training them. */
final class Studies implements AutoCloseable {
    private final Lab lab;
    private final StudyRunner runner;
    private final ReadOnlyBooleanWrapper ensemble = new ReadOnlyBooleanWrapper();
    private final BooleanProperty normalized = new SimpleBooleanProperty();
    private List<List<Finding>> findings = List.of();
    private boolean asked;
    private boolean answerable;

    Studies(Lab lab) {
        this.lab = lab;
        this.runner = new StudyRunner(lab.id());
    }

    /** Whether the signals of fresh networks are studied with batch normalization; whoever changes it asks again. */
    BooleanProperty normalized() {
        return normalized;
    }

    /** Whether every run is trained from several seeds besides. */
    ReadOnlyBooleanProperty ensemble() {
        return ensemble.getReadOnlyProperty();
    }

    /** Whether something was asked since the last {@link #forget}. */
    boolean asked() {
        return asked;
    }

    /** Whether something was asked that there is no answer to yet. */
    boolean areAwaited() {
        return asked && answerable && findings.isEmpty();
    }

    /** What is known of a run so far, by its index among those asked about. */
    List<Finding> findings(int run) {
        return run < findings.size() ? findings.get(run) : List.of();
    }

    /** Takes what is new; false if nothing is. */
    boolean pull() {
        StudyRunner.Answer answer = runner.take();
        if (answer != null) {
            findings = answer.findings();
        }
        return answer != null;
    }

    /** What went wrong and was not told yet. */
    Optional<String> takeProblem() {
        return runner.takeProblem();
    }

    /** Ends what is under way and forgets what it found. */
    void forget() {
        ensemble.set(false);
        findings = List.of();
        runner.ask(List.of());
        asked = false;
    }

    /** Asks what the lab asks about its runs. */
    void ask(List<ExperimentSpec> runs) {
        inquire(runs.stream().map(this::inquiries).toList());
    }

    private void inquire(List<List<Inquiry<?>>> inquiries) {
        asked = true;
        answerable = inquiries.stream().anyMatch(ofRun -> !ofRun.isEmpty());
        runner.ask(inquiries);
    }

    /** Trains every run from {@code seeds} seeds besides. */
    void trainEnsemble(List<ExperimentSpec> runs, TrainTest data, int seeds, int epochs) {
        ensemble.set(true);
        findings = List.of();
        inquire(runs.stream()
                .map(run -> withEnsemble(new EnsembleInquiry(run, data, epochs, seeds)))
                .toList());
    }

    private List<Inquiry<?>> withEnsemble(EnsembleInquiry inquiry) {
        List<Inquiry<?>> all = new ArrayList<>(inquiries(inquiry.spec()));
        all.add(inquiry);
        return all;
    }

    private List<Inquiry<?>> inquiries(ExperimentSpec run) {
        List<Inquiry<?>> inquiries = new ArrayList<>();
        for (Inquiry<?> inquiry : lab.inquiries().apply(run)) {
            inquiries.add(
                    inquiry instanceof SignalInquiry signals ? signals.withNormalized(normalized.get()) : inquiry);
        }
        return inquiries;
    }

    /** Those of a hidden lab rest. */
    void setVisible(boolean visible) {
        runner.setVisible(visible);
    }

    @Override
    public void close() {
        runner.close();
    }
}
