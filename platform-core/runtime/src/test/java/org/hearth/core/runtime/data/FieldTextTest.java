package org.hearth.core.runtime.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTextTest {

    @Test
    void everyFieldComesBackAsItWas() {
        var fields = Map.of("a", "", "", "b", "c:3", "1:2:3", "d", "línea\n🏡", "e", "5");
        assertThat(FieldText.fields(FieldText.of(fields))).isEqualTo(fields);
        assertThat(FieldText.fields(FieldText.of(Map.of()))).isEmpty();
    }

    @Test
    void theSameFieldsGiveTheSameText() {
        assertThat(FieldText.of(Map.of("title", "Home", "by", "May"))).isEqualTo("2:by3:May5:title4:Home");
    }

    @Test
    void aCharacterThatNoDatabaseStoresIsReplaced() {
        assertThat(FieldText.of(Map.of("a", "x\0y"))).isEqualTo("1:a3:x\uFFFDy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "x:a", "3:ab", "1:a", "1:a9:b", "-1:a", "2147483647:a"})
    void aDamagedTextIsRefused(String text) {
        assertThatThrownBy(() -> FieldText.fields(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
