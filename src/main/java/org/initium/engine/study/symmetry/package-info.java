/** Units that start alike, how far they part, and how often a restart escapes. */
package org.initium.engine.study.symmetry;
