package org.initium.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.initium.lab.Arm;

/**
 * What came out of one command: of one run or of several seeds, or of as much for each arm.
 *
 * @param arms those compared; empty for an experiment by itself
 * @param seeds whether several seeds were asked for
 * @param runs all of them, arm by arm
 */
record Outcome(List<Arm> arms, boolean seeds, List<TimedRun> runs) {
    ObjectNode json() {
        if (arms.isEmpty()) {
            return json(runs);
        }
        ObjectNode object = JsonText.object();
        ArrayNode list = object.putArray("arms");
        for (int i = 0; i < arms.size(); i++) {
            Arm arm = arms.get(i);
            ObjectNode entry = list.addObject().put("arm", arm.id()).put("name", arm.name());
            entry.setAll(json(runsOf(i)));
        }
        return object;
    }

    String text() {
        if (arms.isEmpty()) {
            return text(runs);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < arms.size(); i++) {
            text.append(i == 0 ? "" : System.lineSeparator())
                    .append(arms.get(i).name())
                    .append(System.lineSeparator())
                    .append(text(runsOf(i)));
        }
        return text.toString();
    }

    private List<TimedRun> runsOf(int arm) {
        int each = runs.size() / arms.size();
        return runs.subList(arm * each, (arm + 1) * each);
    }

    private ObjectNode json(List<TimedRun> some) {
        return seeds ? SeedsReport.json(some) : RunReport.json(some.get(0));
    }

    private String text(List<TimedRun> some) {
        return seeds ? SeedsReport.text(some) : RunReport.text(some.get(0));
    }
}
