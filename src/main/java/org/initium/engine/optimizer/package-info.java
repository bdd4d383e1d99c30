/** How it learns: update rules, regularizers, learning-rate schedules. */
package org.initium.engine.optimizer;
