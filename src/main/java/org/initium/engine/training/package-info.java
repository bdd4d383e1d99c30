/** One run: its specification, the trainer, snapshots, checkpoints. */
package org.initium.engine.training;
