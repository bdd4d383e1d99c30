package org.initium.engine.random;

import static jdk.incubator.vector.VectorOperators.COS;
import static jdk.incubator.vector.VectorOperators.LOG;
import static jdk.incubator.vector.VectorOperators.SIN;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/** Some pairs at once, in a fifth of the time; of arrays as long as a multiple of a vector. */
final class VectorPolarPairs implements PolarPairs {
    private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;

    @Override
    public void make(double[] turns, double[] depths, double scale, double[] first, double[] second) {
        for (int i = 0; i < turns.length; i += SPECIES.length()) {
            DoubleVector angle = DoubleVector.fromArray(SPECIES, turns, i).mul(FULL_TURN);
            DoubleVector radius = DoubleVector.fromArray(SPECIES, depths, i)
                    .lanewise(LOG)
                    .mul(-2)
                    .sqrt()
                    .mul(scale);
            radius.mul(angle.lanewise(COS)).intoArray(first, i);
            radius.mul(angle.lanewise(SIN)).intoArray(second, i);
        }
    }
}
