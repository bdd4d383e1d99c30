package org.initium.engine.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BiasRuleTest {
    @ParameterizedTest
    @ValueSource(strings = {"zero", "constant:0.01", "normal:1", "constant:-2"})
    void idLeadsBack(String id) {
        assertThat(BiasRule.parse(id).id()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zero:1", "constant:1e9", "normal:-1", "normal:NaN", "constant:", "normal:1:2"})
    void badRulesAreRefused(String id) {
        assertThatThrownBy(() -> BiasRule.parse(id)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void unknownRuleIsAnsweredWithTheChoices() {
        assertThatThrownBy(() -> BiasRule.parse("none"))
                .hasMessage("unknown bias rule 'none'; try one of: zero, constant:0.01, normal:1");
    }
}
