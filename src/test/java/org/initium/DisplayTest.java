package org.initium;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTest {
    @ParameterizedTest
    @CsvSource({
        "Linux, , , true",
        "Linux, , ' ', true",
        "Linux, , :0, false",
        "Linux, Monocle, , false",
        "Windows 11, , , false",
        "Mac OS X, , , false"
    })
    void onlyAUnixDesktopNamesItsDisplay(String system, String platform, String display, boolean missing) {
        assertThat(Display.isMissing(system, platform, display)).isEqualTo(missing);
    }
}
