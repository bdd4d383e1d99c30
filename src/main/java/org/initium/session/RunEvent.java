package org.initium.session;

/** Something worth a mark on the timeline: what happened after {@code step} updates. */
public record RunEvent(long step, Kind kind) {
    /** What happened. */
    public enum Kind {
        /** The cost began to stand still. */
        PLATEAU,
        /** A ReLU unit gave 0 for every sample from here on. */
        UNIT_DIED,
        /** A number left the range of float. */
        DIVERGED
    }
}
