/** The formulas that a lab is about, with their numbers for the network on screen. */
package org.initium.figure.formula;
