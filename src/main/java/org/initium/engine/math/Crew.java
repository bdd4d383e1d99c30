package org.initium.engine.math;

/** Who computes a product: one thread alone, or some that take a part each. Every number is computed by one of them in the same way, so that who they are changes no bit. */
public interface Crew {
    /** The caller's thread. */
    Crew ALONE = (count, unit, products, work) -> work.run(0, count, 0);

    /** The most threads of a crew. */
    int MEMBERS = 2;

    /** A piece of work that falls into parts, such as the rows of a matrix. */
    @FunctionalInterface
    interface Work {
        /** Does the parts {@code from} to {@code to}, the last one excluded; {@code member} is 0 on the caller's thread and less than {@link #MEMBERS} on others. */
        void run(int from, int to, int member);
    }

    /**
     * Does the parts 0 to {@code count} and returns when all are done; they are cut at multiples of {@code unit} alone.
     *
     * @param products about how many multiplications and additions there are to do in all
     */
    void share(int count, int unit, long products, Work work);
}
