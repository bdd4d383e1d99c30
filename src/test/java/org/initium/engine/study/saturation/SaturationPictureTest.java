package org.initium.engine.study.saturation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SaturationPictureTest {
    private static final SaturationSpec UNIT = SaturationSpec.oldWeights(1_000, 500);
    private static final SaturationPictureInquiry OLD =
            new SaturationPictureInquiry(new SaturationInquiry(UNIT, 42, 1_000, 100));

    @Test
    void drawsOfAllPartsAgreeWithTheExactSum() {
        SaturationPicture picture = OLD.conclude(parts(20));
        double exact = Math.sqrt(501);
        assertThat(picture.draws()).isEqualTo(20_000);
        assertThat(picture.sum().sd()).isCloseTo(exact, within(4 * exact / Math.sqrt(2 * 20_000)));
        assertThat(picture.saturatedShare()).isCloseTo(0.83734, within(4 * Math.sqrt(0.837 * 0.163 / 20_000)));
    }

    @Test
    void partsDrawFromSeedsOfTheirOwn() {
        List<SaturationRun> parts = parts(2);
        assertThat(parts.get(0).sum().mean()).isNotEqualTo(parts.get(1).sum().mean());
        assertThat(OLD.part(1, () -> false).sum()).isEqualTo(parts.get(1).sum());
    }

    @Test
    void oldAndNewWeightsShareTheWiderAxis() {
        SaturationSpec scaled = SaturationSpec.newWeights(1_000, 500);
        assertThat(SaturationPicture.commonReach(scaled)).isEqualTo(SaturationPicture.commonReach(UNIT));
        assertThat(SaturationPicture.ownReach(scaled.theory())).isCloseTo(3.5 * Math.sqrt(1.5), within(1e-12));
    }

    private static List<SaturationRun> parts(int count) {
        return IntStream.range(0, count).mapToObj(i -> OLD.part(i, () -> false)).toList();
    }
}
