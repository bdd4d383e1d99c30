/** What every figure draws with: pen, axes, ticks, marks, colours, fonts, formulas, and how numbers and layers are written. */
package org.initium.figure.paint;
