/** Pictures of digits: grids of them, one to draw, what is confused, the first weights as images. */
package org.initium.figure.digits;
