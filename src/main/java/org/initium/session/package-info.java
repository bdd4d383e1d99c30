/**
 * The one background thread of an open lab. Commands go in through {@link org.initium.session.TrainingSession}, pictures of the run come out
 * of {@link org.initium.session.SnapshotMailbox}; nothing else crosses between the threads.
 */
package org.initium.session;
