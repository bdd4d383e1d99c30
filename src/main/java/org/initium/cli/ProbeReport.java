package org.initium.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.initium.engine.study.signal.GeometricSpread;
import org.initium.engine.study.signal.LayerProfile;
import org.initium.engine.study.signal.SignalProfile;
import org.initium.text.Messages;

/** What a probe found, layer by layer, with what theory says beside it. */
final class ProbeReport {
    private static final Messages TEXT = Messages.of(ProbeReport.class);

    private ProbeReport() {}

    static ObjectNode json(SignalProfile profile) {
        ObjectNode report = JsonText.object();
        report.put("activation", profile.spec().activation().id());
        report.put("samples", profile.spec().samples());
        report.put("seeds", profile.runs().size());
        report.put("seed", profile.runs().get(0).seed());
        ArrayNode layers = report.putArray("layers");
        profile.layers().forEach(layer -> write(layer, layers.addObject()));
        return report;
    }

    private static void write(LayerProfile layer, ObjectNode object) {
        object.put("layer", layer.layer());
        ObjectNode std = object.putObject("a_std");
        JsonText.number(std, "mean", layer.aStd().mean());
        JsonText.number(std, "sd", layer.aStd().sd());
        JsonText.number(std, "theory", layer.theory().aStd());
        JsonText.number(object, "a_mean", layer.aMean().mean());
        JsonText.number(object, "dead", layer.deadShare());
        JsonText.number(object, "saturated", layer.saturatedShare());
        write(layer.dJda(), layer.theory().dJdaRms(), object.putObject("dJ_da_rms"));
        write(layer.dJdz(), layer.theory().dJdzRms(), object.putObject("dJ_dz_rms"));
    }

    private static void write(GeometricSpread rms, double theory, ObjectNode object) {
        JsonText.number(object, "mean", rms.mean());
        JsonText.number(object, "factor", rms.factor());
        JsonText.number(object, "theory", theory);
    }

    static String text(SignalProfile profile) {
        TextTable table =
                new TextTable("rrrrrrrrrrrrr").row(TEXT.text("report.probe").split(", "));
        for (LayerProfile layer : profile.layers()) {
            table.row(
                    Integer.toString(layer.layer()),
                    Numbers.of(layer.aStd().mean()),
                    ifAny(layer.aStd().sd()),
                    ifAny(layer.theory().aStd()),
                    Numbers.of(layer.aMean().mean()),
                    Numbers.percent(layer.deadShare()),
                    Numbers.percent(layer.saturatedShare()),
                    Numbers.of(layer.dJda().mean()),
                    ifAny(layer.dJda().factor()),
                    ifAny(layer.theory().dJdaRms()),
                    ifAny(layer.dJdz().mean()),
                    ifAny(layer.dJdz().factor()),
                    ifAny(layer.theory().dJdzRms()));
        }
        return table.toString();
    }

    /** A dash for what does not exist: weighted sums of the input, a spread of one seed, theory of weights that are not random. */
    private static String ifAny(double value) {
        return Double.isNaN(value) ? "-" : Numbers.of(value);
    }
}
