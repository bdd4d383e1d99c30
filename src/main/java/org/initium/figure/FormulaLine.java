package org.initium.figure;

/**
 * A line of a formula panel.
 *
 * @param formula what is claimed
 * @param value its number now
 * @param words what that means
 */
record FormulaLine(MathText formula, String value, String words) {}
