/** What is learnt from: samples, generators of sets in the plane, train/test split. */
package org.initium.engine.data;
