package org.initium.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.initium.engine.training.CostCurve;
import org.initium.engine.training.ProbePlan;
import org.initium.engine.training.Trainer;
import org.junit.jupiter.api.Test;

class RunCsvTest {
    @Test
    void everyRecordedCostIsARowOfItsStep() {
        Trainer trainer = new Trainer(Specs.small().withBatch(10));
        trainer.advance(3_000);
        CostCurve curve = trainer.snapshot(ProbePlan.CURVE_ONLY).curve();
        String text = RunCsv.text(curve, trainer.stepsPerEpoch());
        List<String> rows = text.lines().toList();
        assertThat(text).startsWith("step,epoch,cost,test_cost\r\n").endsWith("\r\n");
        for (int i = 0; i < curve.size(); i++) {
            assertThat(rows)
                    .contains(curve.step(i) + "," + (curve.step(i) / 8.0) + "," + curve.cost(i) + ","
                            + curve.testCost(i));
        }
        List<Long> steps = rows.stream()
                .skip(1)
                .map(row -> Long.valueOf(row.substring(0, row.indexOf(','))))
                .toList();
        assertThat(steps).isSorted().doesNotHaveDuplicates();
    }
}
