/** Pure numerics: no JavaFX, no AWT, no files, no clock, no threads. */
package org.initium.engine;
