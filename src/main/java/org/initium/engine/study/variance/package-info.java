/** Where the variance of good first weights comes from, line by line, and what misprinted formulas do instead. */
package org.initium.engine.study.variance;
