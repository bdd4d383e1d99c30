package org.initium.engine.study.variance;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.initium.engine.study.Cancellation;
import org.initium.engine.study.Finding;
import org.initium.engine.study.Inquiry;

/** Which lines of the derivation hold: one part for each of the seeds seed, seed + 1, ... */
public record DerivationInquiry(DerivationSpec spec, long seed, int seeds) implements Inquiry<List<DerivationLine>> {
    /**
     * The lines, averaged over seeds.
     *
     * @param done seeds averaged so far
     * @param seeds those that will be
     */
    public record Lines(DerivationSpec spec, List<DerivationLine> lines, int done, int seeds) implements Finding {
        public Lines {
            lines = List.copyOf(lines);
        }

        /** Whether both sides of a line agree as far as the seeds so far can tell: few may stray by chance. */
        public boolean holds(DerivationLine line) {
            return line.holds(DerivationLine.TOLERANCE * Math.sqrt((double) seeds / done));
        }
    }

    @Override
    public int parts() {
        return seeds;
    }

    @Override
    public List<DerivationLine> part(int index, BooleanSupplier cancelled) {
        Cancellation.check(cancelled);
        return new DerivationStudy(spec).run(seed + index);
    }

    @Override
    public Lines conclude(List<List<DerivationLine>> parts) {
        return new Lines(spec, Derivation.mean(parts), parts.size(), seeds);
    }
}
