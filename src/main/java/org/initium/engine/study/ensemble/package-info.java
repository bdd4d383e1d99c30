/** The same run from many seeds, and the band in which its accuracies lie. */
package org.initium.engine.study.ensemble;
