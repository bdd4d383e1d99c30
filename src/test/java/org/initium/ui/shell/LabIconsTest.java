package org.initium.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.initium.lab.LabCatalog;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

final class LabIconsTest {
    @Test
    void everyLabIsKnownByAnIconOfItsOwn() {
        assertThat(LabCatalog.all())
                .extracting(LabIcons::of)
                .doesNotHaveDuplicates()
                .doesNotContain(Feather.CIRCLE);
    }
}
