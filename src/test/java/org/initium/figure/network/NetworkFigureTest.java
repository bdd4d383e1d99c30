package org.initium.figure.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.initium.engine.data.ToyDataset;
import org.initium.engine.network.Initializer;
import org.initium.engine.network.NetworkShape;
import org.initium.engine.network.Parameters;
import org.initium.engine.study.symmetry.UnitSwap;
import org.initium.figure.Panel;
import org.initium.figure.export.FigureExport;
import org.initium.figure.export.Words;
import org.initium.figure.paint.FigureText;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.paint.LayerNames;
import org.initium.figure.scene.Exchange;
import org.initium.figure.scene.Figure;
import org.initium.figure.scene.Hit;
import org.initium.figure.scene.Scene;
import org.initium.figure.scene.Scenes;
import org.initium.figure.scene.ViewOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkFigureTest {
    private static final Scene SCENE = Scenes.trained();
    private static final NetworkShape SHAPE = Scenes.PLAYGROUND.shape();

    @Test
    void everyLinkNamesItsOwnWeightWhereNoOtherPasses() {
        NetworkGeometry places = NetworkGeometry.of(SHAPE, 1600, 1000);
        Figure figure = Panel.NETWORK.create();
        Parameters weights = SCENE.current().parameters();
        assertThat(places.links()).hasSize(2 * 6 + 6 * 3 + 3);
        for (NetworkGeometry.Link link : places.links()) {
            Point2D at = clearest(link, places.links());
            Hit hit = figure.hit(at.getX(), at.getY(), 1600, 1000, SCENE).orElseThrow();
            assertThat(hit.parameter()).hasValue(SHAPE.weightIndex(link.layer(), link.from(), link.to()));
            assertThat(hit.text())
                    .contains(LayerNames.unit(SHAPE, link.layer() - 1, link.from()))
                    .contains(LayerNames.unit(SHAPE, link.layer(), link.to()))
                    .contains(" = " + FigureText.value(weights.weight(link.layer(), link.from(), link.to())) + ",");
        }
    }

    @Test
    void linksStartAndEndAtTheUnitsTheyName() {
        NetworkGeometry places = NetworkGeometry.of(SHAPE, 700, 500);
        for (NetworkGeometry.Link link : places.links()) {
            assertThat(link.curve().getY1()).isEqualTo(y(places, link.layer() - 1, link.from()));
            assertThat(link.curve().getY2()).isEqualTo(y(places, link.layer(), link.to()));
        }
    }

    @Test
    void unitsThatChangePlacesTakeTheirLinksAlongAndLeaveTheOthersWhereTheyAre() {
        NetworkGeometry rest = NetworkGeometry.of(SHAPE, 700, 500);
        UnitSwap swap = new UnitSwap(1, 0, 4);
        for (double share : new double[] {0, 0.25, 1}) {
            NetworkGeometry places = rest.during(new Exchange(swap, share), SHAPE);
            double way = y(rest, 1, 4) - y(rest, 1, 0);
            assertThat(y(places, 1, 0)).isCloseTo(y(rest, 1, 4) - share * way, within(1e-9));
            assertThat(y(places, 1, 4)).isCloseTo(y(rest, 1, 0) + share * way, within(1e-9));
            assertThat(y(places, 1, 1)).isEqualTo(y(rest, 1, 1));
            assertThat(y(places, 2, 0)).isEqualTo(y(rest, 2, 0));
            for (NetworkGeometry.Link link : places.links()) {
                assertThat(link.curve().getY1()).isEqualTo(y(places, link.layer() - 1, link.from()));
                assertThat(link.curve().getY2()).isEqualTo(y(places, link.layer(), link.to()));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"200, 400", "400, 400", "900, 500"})
    void theLegendSaysWhatThePicturesInTheUnitsShow(int width, int height) {
        assertThat(words(SCENE, width, height)).contains("−", "+").anyMatch(text -> text.startsWith("units"));
    }

    @Test
    void theLegendSaysWhichLinksAreNegativeAndWhichPositive() {
        assertThat(words(SCENE, 900, 500)).containsSubsequence("w", "negative", "0", "positive");
        assertThat(words(SCENE, 220, 300)).containsSubsequence("w", "−", "0", "+");
    }

    @Test
    void aNetworkWithoutPicturesHasNoLegendOfThem() {
        Scene unit = Scenes.of(Scenes.unit("nielsen-old"), 1);
        assertThat(words(unit, 900, 500)).noneMatch(text -> text.startsWith("units"));
    }

    private static List<String> words(Scene scene, int width, int height) {
        return Words.of(new FigureExport(Panel.NETWORK.create(), scene, FigureTheme.DARK, width, height));
    }

    @Test
    void signAndSizeOfTheLinkedWeightDecideItsLook() {
        float[] values = new float[SHAPE.parameterCount()];
        values[SHAPE.weightIndex(2, 4, 1)] = -1;
        List<NetworkGeometry.Link> one =
                NetworkGeometry.of(SHAPE, 700, 500).linkOf(OptionalInt.of(SHAPE.weightIndex(2, 4, 1))).stream()
                        .toList();
        assertThat(one).singleElement().satisfies(link -> {
            assertThat(link.from()).isEqualTo(4);
            assertThat(link.to()).isEqualTo(1);
        });
        assertThat(LinkBundle.level(1, 1)).isEqualTo(LinkBundle.LEVELS - 1);
        assertThat(LinkBundle.level(0.01, 1)).isZero();
        assertThat(LinkBundle.level(0.25, 1)).isEqualTo(LinkBundle.LEVELS / 2);
    }

    @Test
    void unitsOfferTheirBiasForEditingAndInputsNothing() {
        NetworkGeometry places = NetworkGeometry.of(SHAPE, 700, 500);
        Figure figure = Panel.NETWORK.create();
        for (NetworkGeometry.Node node : places.nodes()) {
            Hit hit = figure.hit(node.x(), node.y(), 700, 500, SCENE).orElseThrow();
            assertThat(hit.parameter())
                    .isEqualTo(
                            node.layer() == 0
                                    ? OptionalInt.empty()
                                    : OptionalInt.of(SHAPE.biasIndex(node.layer(), node.unit())));
        }
    }

    @Test
    void negativeLinksAreDashedAndPositiveOnesSolidWhilePaused() {
        ViewOptions paused = ViewOptions.DEFAULT;
        assertThat(LinkBundle.stroke(3, paused, true).getDashArray()).isNotNull();
        assertThat(LinkBundle.stroke(3, paused, false).getDashArray()).isNull();
    }

    @Test
    void dashesFlowForwardForWeightsAndBackwardForGradients() {
        ViewOptions weights = ViewOptions.DEFAULT.withFlow(0.25, true);
        ViewOptions gradients = weights.withLinks(ViewOptions.Links.GRADIENTS);
        float later = LinkBundle.stroke(3, weights.withFlow(0.5, true), false).getDashPhase();
        // A smaller phase moves the pattern towards the end of the line.
        assertThat(LinkBundle.stroke(3, weights, false).getDashPhase()).isGreaterThan(later);
        float laterBack =
                LinkBundle.stroke(3, gradients.withFlow(0.5, true), false).getDashPhase();
        assertThat(LinkBundle.stroke(3, gradients, false).getDashPhase()).isLessThan(laterBack);
    }

    @Test
    void layersTooWideForThePictureAreShortenedInTheMiddle() {
        NetworkShape wide = new NetworkShape(Arrays.asList(2, 300, 1));
        NetworkGeometry places = NetworkGeometry.of(wide, 400, 300);
        NetworkColumns.Column column = places.columns().all().get(1);
        assertThat(column.nodes().size() + column.unitsLeftOut()).isEqualTo(300);
        assertThat(column.nodes().get(0).unit()).isZero();
        assertThat(column.nodes().get(column.nodes().size() - 1).unit()).isEqualTo(299);
    }

    @ParameterizedTest
    @CsvSource({"330, 400, 9", "300, 300, 9", "330, 400, 18", "900, 500, 50"})
    void everyLayerIsShownWhileItsUnitsCanBeSeen(double width, double height, int hidden) {
        NetworkGeometry places = NetworkGeometry.of(chain(hidden), width, height);
        assertThat(places.columns().all())
                .extracting(NetworkColumns.Column::layer)
                .hasSize(hidden + 2);
        assertThat(places.columns().layersLeftOut()).isZero();
        assertThat(places.nodeSize()).isGreaterThanOrEqualTo(8);
        assertThat(places.links()).hasSize(4 * hidden + 2);
    }

    @Test
    void layersThatWouldBeTooSmallToSeeAreLeftOutInTheMiddle() {
        NetworkGeometry places = NetworkGeometry.of(chain(50), 330, 400);
        assertThat(places.columns().layersLeftOut()).isPositive();
        assertThat(places.nodeSize()).isGreaterThan(12);
        assertThat(places.columns().all().get(0).layer()).isZero();
        assertThat(places.columns().all().get(places.columns().all().size() - 1).layer())
                .isEqualTo(51);
    }

    @Test
    void aNetworkOfFewRowsTakesTheHeightOfThePanel() {
        NetworkGeometry places = NetworkGeometry.of(chain(9), 330, 400);
        double room = NetworkFrame.of(330, 400).height();
        double apart = y(places, 1, 1) - y(places, 1, 0);
        assertThat(apart).isGreaterThanOrEqualTo(room / 3);
    }

    private static NetworkShape chain(int hidden) {
        List<Integer> sizes = new ArrayList<>(Collections.nCopies(hidden + 1, 2));
        sizes.add(1);
        return new NetworkShape(sizes);
    }

    @Test
    void everyUnitLiesInsideThePicture() {
        for (Integer[] sizes :
                new Integer[][] {{2, 1}, {2, 6, 3, 1}, {2, 40, 40, 40, 1}, {2, 8, 8, 8, 8, 8, 8, 8, 8, 1}}) {
            NetworkGeometry places = NetworkGeometry.of(new NetworkShape(Arrays.asList(sizes)), 352, 420);
            double half = places.nodeSize() / 2;
            assertThat(places.nodes()).allSatisfy(node -> {
                assertThat(node.x()).isBetween(half, 352 - half);
                assertThat(node.y()).isBetween(half, 420 - half);
            });
        }
    }

    @Test
    void saysThatAllGradientsAreZero() {
        Scene zero = Scenes.of(Scenes.spec(ToyDataset.CIRCLE, 0, 2, 6, 3, 1).withInitializer(Initializer.ZERO), 3);
        Scene gradients = new Scene(zero.arms(), 0, ViewOptions.DEFAULT.withLinks(ViewOptions.Links.GRADIENTS));
        assertThat(Panel.NETWORK.create().describe(gradients)).contains("All gradients of its links are exactly 0.");
    }

    /** The point of a link that is furthest from all others. */
    private static Point2D clearest(NetworkGeometry.Link link, List<NetworkGeometry.Link> links) {
        List<NetworkGeometry.Link> others = new ArrayList<>(links);
        others.remove(link);
        Point2D best = link.middle();
        double clear = -1;
        for (int i = 2; i < 99; i++) {
            Point2D at = link.at(i / 100.0);
            double nearest = others.stream()
                    .mapToDouble(other -> other.distance(at.getX(), at.getY()))
                    .min()
                    .orElseThrow();
            if (nearest > clear) {
                clear = nearest;
                best = at;
            }
        }
        return best;
    }

    private static double y(NetworkGeometry places, int layer, int unit) {
        return places.nodes().stream()
                .filter(node -> node.layer() == layer && node.unit() == unit)
                .findFirst()
                .orElseThrow()
                .y();
    }
}
