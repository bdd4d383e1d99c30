package org.initium.engine.math;

import org.initium.engine.VectorModule;

/** The loops that everything else spends its time in, in one of two makes with the same results to float rounding. */
public final class Kernels {
    /** Plain loops, for a virtual machine without the vector module. */
    static final Kernels SCALAR = new Kernels(
            1, new ScalarActivations(), new ScalarSampleLanes(), new ScalarUnitLanes(), new ScalarOutputs());

    private static final Kernels BEST = choose();

    private final int lanes;
    private final ActivationKernel activations;
    private final SampleLaneKernel sampleLanes;
    private final UnitLaneKernel unitLanes;
    private final OutputKernel outputs;

    private Kernels(
            int lanes,
            ActivationKernel activations,
            SampleLaneKernel sampleLanes,
            UnitLaneKernel unitLanes,
            OutputKernel outputs) {
        this.lanes = lanes;
        this.activations = activations;
        this.sampleLanes = sampleLanes;
        this.unitLanes = unitLanes;
        this.outputs = outputs;
    }

    /** The fastest that this virtual machine offers. */
    public static Kernels best() {
        return BEST;
    }

    /** Plain loops, whatever the virtual machine offers. */
    public static Kernels scalar() {
        return SCALAR;
    }

    private static Kernels choose() {
        if (VectorModule.isThere()) {
            return vector(new VectorUnitLanes());
        }
        System.err.println(
                "initium: training runs several times slower without the option --add-modules " + VectorModule.NAME);
        return SCALAR;
    }

    static Kernels vector(UnitLaneKernel unitLanes) {
        return new Kernels(
                VectorFunctions.LANES,
                new VectorActivations(),
                new VectorSampleLanes(),
                unitLanes,
                new VectorOutputs());
    }

    /** Floats that are computed at once; signals are padded to a multiple of it. */
    public int lanes() {
        return lanes;
    }

    /** {@code count} rounded up to a multiple of the lanes. */
    public int padded(int count) {
        return (count + lanes - 1) / lanes * lanes;
    }

    public ActivationKernel activations() {
        return activations;
    }

    SampleLaneKernel sampleLanes() {
        return sampleLanes;
    }

    public UnitLaneKernel unitLanes() {
        return unitLanes;
    }

    OutputKernel outputs() {
        return outputs;
    }
}
