package org.initium.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ImagesSpecTest {
    @Test
    void mnistNeeds784InputsAndTenOutputs() {
        DataSpec nielsen = DataSpec.Images.mnist(ImageProtocol.VALIDATION, 50_000, 10_000);
        assertThat(nielsen.features()).isEqualTo(784);
        assertThat(nielsen.outputs()).isEqualTo(10);
        assertThat(nielsen.task()).isEqualTo(Task.MULTICLASS);
    }

    @Test
    void imageIsNeverBothLearntFromAndHeldOut() {
        assertThatThrownBy(() -> DataSpec.Images.mnist(ImageProtocol.VALIDATION, 50_001, 10_000))
                .hasMessage("validation size must be 0 to 9999, not 10000");
        assertThatThrownBy(() -> DataSpec.Images.mnist(ImageProtocol.SELF, 10_000, 1))
                .hasMessage("validation size must be 0 to 0, not 1");
    }

    @Test
    void sizesBeyondTheSetAreRefused() {
        assertThatThrownBy(() -> DataSpec.Images.mnist(ImageProtocol.SELF, 10_001, 0))
                .hasMessage("train size must be 1 to 10000, not 10001");
        assertThatThrownBy(() -> DataSpec.Images.mnist(ImageProtocol.TEST, 60_000, 10_001))
                .hasMessage("validation size must be 0 to 10000, not 10001");
        assertThatThrownBy(() -> DataSpec.Images.mnist(ImageProtocol.TEST, 0, 0))
                .hasMessage("train size must be 1 to 60000, not 0");
    }

    @Test
    void protocolOfTwoFilesIsRefusedForASetOfOne() {
        ImageSource own = new ImageSource.Idx("images", "labels");
        assertThatThrownBy(() -> new DataSpec.Images(own, 28, 28, ImageProtocol.TEST, 100, 100))
                .hasMessageContaining("needs a test file");
    }
}
