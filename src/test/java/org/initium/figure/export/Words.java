package org.initium.figure.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** What a figure prints. */
public final class Words {
    private static final Pattern TEXT = Pattern.compile("<text[^>]*>([^<]*)");

    private Words() {}

    /** Its texts, in the order in which they are drawn. */
    public static List<String> of(FigureExport figure) {
        return TEXT.matcher(new String(figure.bytes(FigureFormat.SVG, 1), StandardCharsets.UTF_8))
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
