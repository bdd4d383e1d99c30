/** What is measured: histograms, layer statistics, decision grid, unit maps. */
package org.initium.engine.probe;
