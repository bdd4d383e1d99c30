/** Where the variance formulas come from, layer by layer, and the clinic of misprinted ones. */
package org.initium.figure.variance;
