package org.initium.figure.export;

import java.util.Locale;

/** File formats of an exported figure. */
public enum FigureFormat {
    PNG,
    SVG,
    PDF;

    /** Lower-case name, also the file's extension. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
