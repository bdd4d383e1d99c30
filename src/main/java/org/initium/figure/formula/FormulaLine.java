package org.initium.figure.formula;

import org.initium.figure.paint.MathText;

/**
 * A line of a formula panel.
 *
 * @param formula what is claimed
 * @param value its number now
 * @param words what that means
 */
record FormulaLine(MathText formula, String value, String words) {}
