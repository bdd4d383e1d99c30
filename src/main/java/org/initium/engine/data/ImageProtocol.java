package org.initium.engine.data;

import java.util.List;
import org.initium.engine.Id;

/** Which images of a set in two files, one to train on and one to test on, are learnt from and which are held out. */
public enum ImageProtocol {
    /** Learns from the first images of the training file and holds out its last ones (Nielsen). */
    VALIDATION,
    /** Learns from the first images of the training file and holds out the first ones of the test file. */
    TEST,
    /** Learns from the first images of the test file, holds nothing out: the score is of what was learnt (AI Notes, part III). */
    SELF;

    /** The protocol that {@link #id()} names. */
    public static ImageProtocol parse(String id) {
        return Id.parse(id).atMost(0).choose("protocol", List.of(values()), ImageProtocol::id);
    }

    /** Whether it needs the set's test file. */
    public boolean usesTestFile() {
        return this != VALIDATION;
    }

    public String id() {
        return Id.of(this);
    }
}
