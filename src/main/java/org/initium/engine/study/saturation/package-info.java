/** How the weighted sum of one unit spreads and how often its sigmoid saturates, as a random walk too. */
package org.initium.engine.study.saturation;
