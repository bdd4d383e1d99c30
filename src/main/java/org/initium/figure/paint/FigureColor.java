package org.initium.figure.paint;

import java.awt.Color;
import java.util.Locale;

/**
 * The colours of every figure by name, in both themes. The window's style sheets carry the same names and values.
 *
 * <p>Classes and signs are orange and blue; arms take the palette of Okabe and Ito (2008), which stays apart for colour-blind
 * readers, in one fixed order. No colour stands alone: shape or dash says the same a second time.
 */
public enum FigureColor {
    /** Behind every figure. */
    SURFACE(0xFFFFFF, 0x161B22),
    /** Text that carries values. */
    TEXT(0x1F2328, 0xE6EDF3),
    /** Captions, tick labels and legends. */
    MUTED(0x59636E, 0x9198A1),
    AXIS(0x9AA4AF, 0x59636E),
    GRID(0xE4E8EC, 0x262D36),
    /** Zero, the undecided, the middle of every two-sided colour scale. */
    NEUTRAL(0xF6F8FA, 0x21262D),
    /** What is exactly zero or cannot be shown. */
    NOTHING(0x8C959F, 0x6E7681),
    /** Outline of data points. */
    OUTLINE(0xFFFFFF, 0xFFFFFF),
    /** Ring around a misclassified point, mark of a divergence. */
    ALERT(0xCF222E, 0xFF7B72),
    /** A link or unit that is selected. */
    SELECTED(0x8250DF, 0xD2A8FF),
    NODE_INPUT(0x57606A, 0x9AA4AF),
    NODE_HIDDEN(0xD4A017, 0xD29922),
    NODE_OUTPUT(0x2DA44E, 0x3FB950),
    GRADIENT(0x0969DA, 0x58A6FF),
    CLASS_0(0xC95F12, 0xE8853D),
    CLASS_1(0x1A73C7, 0x3F9FE8),
    CLASS_2(0x009E73, 0x2FBF93),
    CLASS_3(0xB0568A, 0xDB8FBA),
    CLASS_4(0xB59A00, 0xF0E442),
    CLASS_5(0x6F42C1, 0xB392F0),
    CLASS_6(0x0B7285, 0x66D9E8),
    CLASS_7(0x8B5E3C, 0xC8A27C),
    CLASS_8(0xD6336C, 0xFF8FAB),
    CLASS_9(0x495057, 0xCED4DA),
    ARM_0(0x0072B2, 0x56B4E9),
    ARM_1(0xE69F00, 0xE69F00),
    ARM_2(0x009E73, 0x009E73),
    ARM_3(0xCC79A7, 0xCC79A7),
    ARM_4(0xD55E00, 0xD55E00),
    ARM_5(0x56B4E9, 0x0072B2),
    ARM_6(0x000000, 0xFFFFFF),
    ARM_7(0xB8AC00, 0xF0E442);

    /** Classes that have a colour and a shape of their own. */
    public static final int CLASSES = 10;

    /** Arms that have a colour and a dash pattern of their own; later ones take them again from the first. */
    public static final int ARMS = 8;

    private static final FigureColor[] CLASS_COLORS = {
        CLASS_0, CLASS_1, CLASS_2, CLASS_3, CLASS_4, CLASS_5, CLASS_6, CLASS_7, CLASS_8, CLASS_9
    };
    private static final FigureColor[] ARM_COLORS = {ARM_0, ARM_1, ARM_2, ARM_3, ARM_4, ARM_5, ARM_6, ARM_7};

    private final Color light;
    private final Color dark;

    FigureColor(int light, int dark) {
        this.light = new Color(light);
        this.dark = new Color(dark);
    }

    public static FigureColor ofClass(int label) {
        return CLASS_COLORS[Math.floorMod(label, CLASSES)];
    }

    public static FigureColor ofArm(int arm) {
        return ARM_COLORS[Math.floorMod(arm, ARMS)];
    }

    public Color in(FigureTheme theme) {
        return theme == FigureTheme.DARK ? dark : light;
    }

    /** Kebab-case name, as in the style sheets: {@code -figure-class-0}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value as a style sheet writes it: {@code #c95f12}. */
    public String hex(FigureTheme theme) {
        return "#%06x".formatted(in(theme).getRGB() & 0xFFFFFF);
    }
}
