/** How a signal grows or fades on its way: profiles over the depth, weighted sums, random walks. */
package org.initium.figure.signals;
