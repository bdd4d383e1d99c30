/** How signals and gradients change from layer to layer of a fresh network, with batch normalization or without, and in a linear chain. */
package org.initium.engine.study.signal;
