/** What happens in each layer, side by side: histograms, stacks, the census of units. */
package org.initium.figure.layers;
