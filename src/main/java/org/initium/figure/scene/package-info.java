/** What is shown at one moment, the choices of the viewer, and what a figure is. */
package org.initium.figure.scene;
