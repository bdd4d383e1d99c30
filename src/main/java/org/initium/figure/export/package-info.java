/** A figure as a file: PNG, SVG or PDF. */
package org.initium.figure.export;
