package org.initium.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ToyDatasetTest {
    private static final int MANY = 6_000;
    private static final Offset<Double> FLOAT_ROUNDING = within(2e-6);

    @Test
    void setsKeepTheNamesThatFilesAndCommandLinesCallThemBy() {
        assertThat(Arrays.stream(ToyDataset.values()).map(ToyDataset::id))
                .containsSubsequence(
                        "circle",
                        "moon",
                        "square",
                        "gauss",
                        "spirals",
                        "checkerboard",
                        "blobs",
                        "rings",
                        "plane",
                        "ripple");
        assertThatThrownBy(() -> ToyDataset.parse("donut"))
                .hasMessageStartingWith("unknown dataset 'donut'; try one of: circle,");
    }

    @ParameterizedTest
    @EnumSource
    void noiseDrivesNoPointOutOfThePlaneThatIsDrawn(ToyDataset set) {
        for (double noise : new double[] {0, 1, 2, 5, 10}) {
            Dataset data = generate(set, 200, noise);
            Plane plane = data.plane();
            for (int row = 0; row < data.size(); row++) {
                assertThat((double) data.input(row, 0)).isBetween(plane.minX(), plane.maxX());
                assertThat((double) data.input(row, 1)).isBetween(plane.minY(), plane.maxY());
            }
        }
    }

    @Test
    void theCircleJustFillsTheUsualPlane() {
        assertThat(generate(ToyDataset.CIRCLE, 1_000, 1).plane()).isEqualTo(Plane.STANDARD);
    }

    @ParameterizedTest
    @EnumSource
    void classesAreBalanced(ToyDataset set) {
        Dataset data = generate(set, 100, 1);
        assertThat(data.size()).isEqualTo(100);
        for (int label = 0; label < set.classes(); label++) {
            int wanted = label;
            assertThat(Arrays.stream(data.labels()).filter(l -> l == wanted).count())
                    .isBetween((long) Math.floor(100.0 / set.classes()), (long) Math.ceil(100.0 / set.classes()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void sameSeedGivesTheSameSamples(ToyDataset set) {
        assertThat(generate(set, 60, 1).inputs()).isEqualTo(generate(set, 60, 1).inputs());
        assertThat(generate(set, 60, 1).targets())
                .isEqualTo(generate(set, 60, 1).targets());
    }

    @ParameterizedTest
    @EnumSource
    void mostSamplesLieOnThePlaneThatIsDrawn(ToyDataset set) {
        Dataset data = generate(set, MANY, 1);
        long inside = rows(data, row -> Math.abs(data.input(row, 0)) <= 5 && Math.abs(data.input(row, 1)) <= 5);
        assertThat(inside).isGreaterThan(MANY * 9 / 10);
    }

    @Test
    void circleRadiiAreUniformAroundOneAndFour() {
        Dataset data = generate(ToyDataset.CIRCLE, MANY, 1);
        for (int label = 0; label <= 1; label++) {
            SummaryStatistics radii = radii(data, label);
            double middle = label == 1 ? 4 : 1;
            // |r|, as a radius below 0 turns the angle by pi; for class 0 that needs U = -1 exactly.
            assertThat(radii.getMin()).isBetween(middle - 1 - 1e-6, middle - 0.99);
            assertThat(radii.getMax()).isBetween(middle + 0.99, middle + 1 + 1e-6);
            assertThat(radii.getMean()).isCloseTo(middle, within(4 * Math.sqrt(1.0 / 3 / radii.getN())));
            assertThat(radii.getVariance()).isCloseTo(1.0 / 3, within(0.03));
        }
    }

    @Test
    void moonWithoutNoiseIsTheTwoArms() {
        Dataset data = generate(ToyDataset.MOON, 100, 0);
        int[] next = new int[2];
        for (int row = 0; row < 100; row++) {
            int y = data.labels()[row];
            int i = next[y]++;
            double angle = i / 50.0 * Math.PI + (y == 1 ? Math.PI : 0);
            double radius = 4.0 * i / 50 + 1;
            assertThat((double) data.input(row, 0)).isCloseTo(radius * Math.cos(angle) + (y - 0.5), FLOAT_ROUNDING);
            assertThat((double) data.input(row, 1)).isCloseTo(radius * Math.sin(angle) - (y - 0.5), FLOAT_ROUNDING);
        }
        assertThat(next).containsExactly(50, 50);
    }

    @Test
    void moonNoiseHasVarianceAQuarterAlongTheRadius() {
        Dataset noisy = generate(ToyDataset.MOON, MANY, 1);
        Dataset clean = generate(ToyDataset.MOON, MANY, 0);
        SummaryStatistics squares = new SummaryStatistics();
        for (int row = 0; row < MANY; row++) {
            double dx = noisy.input(row, 0) - clean.input(row, 0);
            double dy = noisy.input(row, 1) - clean.input(row, 1);
            squares.addValue(dx * dx + dy * dy);
        }
        assertThat(squares.getMean()).isCloseTo(0.25, within(4 * squares.getStandardDeviation() / Math.sqrt(MANY)));
    }

    @Test
    void squareIsAnExclusiveOrWithAGap() {
        Dataset data = generate(ToyDataset.SQUARE, MANY, 1);
        for (int row = 0; row < MANY; row++) {
            float x1 = data.input(row, 0);
            float x2 = data.input(row, 1);
            assertThat(x1 * x2 > 0).isEqualTo(data.labels()[row] == 1);
            assertThat(Math.abs(x1)).isBetween(0.5f, 5f);
            assertThat(Math.abs(x2)).isBetween(0.5f, 5f);
        }
        assertThat(rows(data, row -> data.input(row, 0) > 0)).isBetween(MANY / 2 - 200L, MANY / 2 + 200L);
        assertThat(rows(data, row -> Math.abs(data.input(row, 0)) < 2.75)).isBetween(MANY / 2 - 200L, MANY / 2 + 200L);
    }

    @Test
    void gaussClassesHaveTheirMeansAndVarianceOne() {
        Dataset data = generate(ToyDataset.GAUSS, MANY, 1);
        for (int label = 0; label <= 1; label++) {
            for (int feature = 0; feature < 2; feature++) {
                SummaryStatistics values = values(data, label, feature);
                double standardError = 1 / Math.sqrt((double) values.getN());
                assertThat(values.getMean()).isCloseTo(label == 1 ? -2 : 2, within(4 * standardError));
                assertThat(values.getVariance()).isCloseTo(1, within(4 * Math.sqrt(2) * standardError));
            }
        }
    }

    @Test
    void spiralsAreEachOthersMirrorImage() {
        Dataset data = generate(ToyDataset.SPIRALS, 200, 0);
        for (int row = 0; row < 200; row += 2) {
            assertThat((double) data.input(row, 0)).isCloseTo(-data.input(row + 1, 0), FLOAT_ROUNDING);
            assertThat((double) data.input(row, 1)).isCloseTo(-data.input(row + 1, 1), FLOAT_ROUNDING);
        }
    }

    @Test
    void checkerboardFieldsAlternate() {
        Dataset data = generate(ToyDataset.CHECKERBOARD, MANY, 1);
        for (int row = 0; row < MANY; row++) {
            int column = (int) Math.floor((data.input(row, 0) + 4) / 2);
            int line = (int) Math.floor((data.input(row, 1) + 4) / 2);
            assertThat(column).isBetween(0, 3);
            assertThat(line).isBetween(0, 3);
            assertThat((column + line) % 2).isEqualTo(data.labels()[row]);
        }
    }

    @Test
    void ringsDoNotTouch() {
        Dataset data = generate(ToyDataset.RINGS, MANY, 1);
        assertThat(radii(data, 0).getMax()).isLessThan(radii(data, 1).getMin());
        assertThat(radii(data, 1).getMax()).isLessThan(radii(data, 2).getMin());
    }

    @Test
    void blobsSitAtTheCornersOfATriangle() {
        Dataset data = generate(ToyDataset.BLOBS, 3, 0);
        double[][] corners = {{0, 3}, {-2.598076, -1.5}, {2.598076, -1.5}};
        for (int row = 0; row < 3; row++) {
            assertThat((double) data.input(row, 0)).isCloseTo(corners[row][0], FLOAT_ROUNDING);
            assertThat((double) data.input(row, 1)).isCloseTo(corners[row][1], FLOAT_ROUNDING);
        }
    }

    @Test
    void surfacesAreTheirFormulas() {
        Dataset plane = generate(ToyDataset.PLANE, 50, 0);
        Dataset ripple = generate(ToyDataset.RIPPLE, 50, 0);
        for (int row = 0; row < 50; row++) {
            double x1 = plane.input(row, 0);
            double x2 = plane.input(row, 1);
            assertThat((double) plane.target(row, 0)).isCloseTo(x1 / 5 - x2 / 10, FLOAT_ROUNDING);
            double radius = Math.sqrt(Math.pow(ripple.input(row, 0), 2) + Math.pow(ripple.input(row, 1), 2));
            assertThat((double) ripple.target(row, 0)).isCloseTo(Math.cos(radius), FLOAT_ROUNDING);
        }
        assertThat(plane.task()).isEqualTo(Task.REGRESSION);
    }

    private static Dataset generate(ToyDataset set, int samples, double noise) {
        return set.generate(samples, noise, new Well19937c(4));
    }

    private static long rows(Dataset data, IntPredicate holds) {
        return IntStream.range(0, data.size()).filter(holds).count();
    }

    private static SummaryStatistics radii(Dataset data, int label) {
        SummaryStatistics radii = new SummaryStatistics();
        for (int row = 0; row < data.size(); row++) {
            if (data.labels()[row] == label) {
                radii.addValue(Math.hypot(data.input(row, 0), data.input(row, 1)));
            }
        }
        return radii;
    }

    private static SummaryStatistics values(Dataset data, int label, int feature) {
        SummaryStatistics values = new SummaryStatistics();
        for (int row = 0; row < data.size(); row++) {
            if (data.labels()[row] == label) {
                values.addValue(data.input(row, feature));
            }
        }
        return values;
    }
}
