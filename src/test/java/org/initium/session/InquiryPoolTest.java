package org.initium.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.initium.engine.study.Finding;
import org.initium.engine.study.Inquiry;
import org.junit.jupiter.api.Test;

class InquiryPoolTest {
    /** Gives the index of each part; part {@code failing} fails. */
    private record Indices(int parts, int failing) implements Inquiry<Integer> {
        @Override
        public Integer part(int index, BooleanSupplier cancelled) {
            if (index == failing) {
                throw new ArithmeticException("part " + index);
            }
            return index;
        }

        @Override
        public Finding conclude(List<Integer> parts) {
            return new Finding() {};
        }
    }

    @Test
    void partsComeInTheirOrderAndProgressReachesOne() {
        List<Double> shares = new ArrayList<>();
        assertThat(InquiryPool.parts(new Indices(4, -1), shares::add)).containsExactly(0, 1, 2, 3);
        assertThat(shares).containsExactly(0.25, 0.5, 0.75, 1.0);
    }

    @Test
    void noTasksGiveNothing() {
        List<Double> shares = new ArrayList<>();
        assertThat(InquiryPool.all(List.of(), shares::add)).isEmpty();
        assertThat(shares).isEmpty();
    }

    @Test
    void aPartThatFailsIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> InquiryPool.parts(new Indices(9, 3), share -> {}))
                .withMessageContaining("part 3");
    }
}
