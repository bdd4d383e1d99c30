package org.initium.cli;

import java.io.PrintWriter;
import org.initium.engine.network.Activation;
import org.initium.engine.network.BiasRule;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.probe.LayerDetail;
import org.initium.engine.study.signal.SignalInquiry;
import org.initium.engine.study.signal.SignalProfile;
import org.initium.engine.study.signal.SignalSpec;
import org.initium.engine.study.signal.WeightSource;
import org.initium.session.InquiryPool;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "probe", resourceBundle = "org.initium.cli.messages", sortOptions = false)
final class ProbeCommand implements Runnable {
    private static final int MOST_SEEDS = 10_000;

    @Spec
    private CommandSpec command;

    @Option(names = "--layers", paramLabel = "N,N,...", defaultValue = "100x11", descriptionKey = "probe.layers")
    private NetworkShape layers;

    @Option(names = "--activation", paramLabel = "ID", defaultValue = "tanh", descriptionKey = "train.activation")
    private Activation activation;

    @Option(names = "--init", paramLabel = "ID", defaultValue = "xavier-normal", descriptionKey = "train.init")
    private Initializer initializer;

    @Option(names = "--bias", paramLabel = "ID", descriptionKey = "train.bias")
    private BiasRule bias;

    @Option(names = "--batch-norm", descriptionKey = "probe.batchNorm")
    private boolean normalized;

    @Option(names = "--samples", paramLabel = "N", defaultValue = "1000", descriptionKey = "probe.samples")
    private int samples;

    @Option(names = "--seeds", paramLabel = "N", defaultValue = "20", descriptionKey = "probe.seeds")
    private int seeds;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", descriptionKey = "probe.seed")
    private long seed;

    @Option(names = "--json", descriptionKey = "train.json")
    private boolean json;

    @Override
    public void run() {
        Usage usage = new Usage(command);
        usage.require(seeds >= 1 && seeds <= MOST_SEEDS, "train.range", "--seeds", "1", "" + MOST_SEEDS, "" + seeds);
        SignalProfile profile = profile(usage.valid(this::spec));
        PrintWriter out = command.commandLine().getOut();
        if (json) {
            out.println(JsonText.of(ProbeReport.json(profile)));
        } else {
            out.print(ProbeReport.text(profile));
        }
        out.flush();
    }

    private SignalSpec spec() {
        return new SignalSpec(
                layers,
                activation,
                WeightSource.of(initializer),
                bias == null ? initializer.bias() : bias,
                samples,
                normalized,
                LayerDetail.NUMBERS);
    }

    private SignalProfile profile(SignalSpec spec) {
        ProgressBar bar = ProgressBar.on(command.commandLine().getErr());
        SignalInquiry inquiry = new SignalInquiry(spec, seed, seeds);
        SignalProfile profile = inquiry.conclude(InquiryPool.parts(inquiry, share -> bar.show(share, "")));
        bar.clear();
        return profile;
    }
}
