/**
 * Measurements on networks that are not being trained, each computed from a specification and a seed alone.
 *
 * <p>A study has no thread of its own: a caller may run different seeds on different threads and put the results together. Long
 * ones ask now and then whether they are still wanted and throw {@link java.util.concurrent.CancellationException} if not.
 */
package org.initium.engine.study;
