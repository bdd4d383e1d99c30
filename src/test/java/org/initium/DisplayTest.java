package org.initium;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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

    @Test
    void theToolkitOfThisBuildIsForThisSystem() {
        assertThat(Display.isPackedForAnotherSystem()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Linux, Gtk", "FreeBSD, Gtk", "Windows 11, Win", "Mac OS X, Mac"})
    void eachSystemOpensItsWindowsWithAFactoryOfItsOwn(String system, String factory) {
        boolean ofThisSystem =
                Display.factoryOfWindows(system).equals(Display.factoryOfWindows(System.getProperty("os.name")));
        assertThat(Display.factoryOfWindows(system)).endsWith("/" + factory + "PlatformFactory.class");
        assertThat(Display.class.getResource(Display.factoryOfWindows(system)) != null)
                .isEqualTo(ofThisSystem);
    }
}
