/** Everything that draws, on {@code java.awt.Graphics2D}, in chambers by subject. Here is only the list of panels, which opens all of them. */
package org.initium.figure;
