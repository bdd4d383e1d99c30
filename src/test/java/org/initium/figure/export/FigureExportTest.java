package org.initium.figure.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.initium.figure.Panel;
import org.initium.figure.paint.FigureTheme;
import org.initium.figure.scene.Scene;
import org.initium.figure.scene.Scenes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;

class FigureExportTest {
    private static final Scene SCENE = Scenes.trained();

    @ParameterizedTest
    @EnumSource(Panel.class)
    void pngHasTheScaledSize(Panel panel) throws Exception {
        byte[] png = export(panel).bytes(FigureFormat.PNG, 2);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(640);
        assertThat(image.getHeight()).isEqualTo(480);
    }

    @ParameterizedTest
    @EnumSource(Panel.class)
    void svgIsWellFormedAndSaysWhatItShows(Panel panel) throws Exception {
        byte[] svg = export(panel).bytes(FigureFormat.SVG, 1);
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
        assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .isNotBlank();
        assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo(panel.create().describe(SCENE));
    }

    @ParameterizedTest
    @EnumSource(Panel.class)
    void pdfIsAPdf(Panel panel) {
        byte[] pdf = export(panel).bytes(FigureFormat.PDF, 1);
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        assertThat(text).startsWith("%PDF-").endsWith("%%EOF");
    }

    @ParameterizedTest
    @EnumSource(FigureFormat.class)
    void sameInputGivesSameBytes(FigureFormat format) {
        for (Panel panel : Panel.values()) {
            assertThat(export(panel).bytes(format, 1))
                    .as(panel.id())
                    .isEqualTo(export(panel).bytes(format, 1));
        }
    }

    @Test
    void sizesThatMakeNoSenseAreRefusedWithTheReason() {
        assertThatThrownBy(() -> new FigureExport(Panel.COST.create(), SCENE, FigureTheme.LIGHT, 0, 10))
                .hasMessageContaining("0 x 10");
        assertThatThrownBy(() -> export(Panel.COST).bytes(FigureFormat.PNG, 1e9))
                .hasMessageContaining("scale");
    }

    private static FigureExport export(Panel panel) {
        return new FigureExport(panel.create(), SCENE, FigureTheme.LIGHT, 320, 240);
    }
}
