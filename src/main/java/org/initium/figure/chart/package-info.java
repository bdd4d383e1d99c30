/** Curves between two axes, by JFreeChart, which lives only here: cost, accuracy, errors over epochs. */
package org.initium.figure.chart;
