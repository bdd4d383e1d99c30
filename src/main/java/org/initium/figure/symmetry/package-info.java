/** Units that start alike: what they compute, whether they part, and how restarts end. */
package org.initium.figure.symmetry;
