package org.initium.engine;

/** The module of vector operations that a virtual machine may have or not. Without it, touching a class that uses one is a NoClassDefFoundError, so that this is asked first. */
public final class VectorModule {
    public static final String NAME = "jdk.incubator.vector";

    private VectorModule() {}

    public static boolean isThere() {
        return ModuleLayer.boot().findModule(NAME).isPresent();
    }
}
