package org.initium.lab;

import java.util.List;
import java.util.stream.Collectors;

/** All labs, in the order in which a newcomer would take them. */
public final class LabCatalog {
    private static final List<Lab> LABS = List.of(
            PlaygroundLab.create(),
            ChainLab.create(),
            StacksLab.create(),
            SaturationLab.create(),
            VarianceLab.create(),
            SymmetryLab.create(),
            DigitsLab.create(),
            NielsenLab.create());

    private LabCatalog() {}

    public static List<Lab> all() {
        return LABS;
    }

    /** The lab that follows another one; after the last comes the first. */
    public static Lab after(Lab lab) {
        return LABS.get((LABS.indexOf(find(lab.id())) + 1) % LABS.size());
    }

    /** The lab with this id; an unknown one is refused with the ids there are. */
    public static Lab find(String id) {
        return LABS.stream()
                .filter(lab -> lab.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown lab '%s'; try one of: %s"
                        .formatted(id, LABS.stream().map(Lab::id).collect(Collectors.joining(", ")))));
    }
}
