package org.hearth.core.runtime.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearth.core.failure.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final List<String> TELLING = List.of("ada", "rosa.delgado", "Prairie Partners", "");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seven quiet herons",
                "nueve garzas calladas",
                "xkqvzmwtrpbn",
                "            1a2b3c4d5",
                "👩‍👧 casa azul grande"
            })
    void aLongPasswordOfAnyKindIsGoodEnough(String password) {
        assertThat(messages(password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password2026!",
                "Contraseña2026",
                "aaaaaaaaaaaa",
                "abc!abc!abc!",
                "headstartheadstart",
                "123456789012",
                "210987654321",
                "qwertyuiop1234",
                "I-love-you-2026"
            })
    void whatEverybodyTriesFirstIsRefused(String password) {
        assertThat(messages(password)).containsExactly("account.refused.password_common");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rosa Delgado 77", "at prairie partners", "PRAIRIEPARTNERS!"})
    void theNameAndTheAgencyAreRefused(String password) {
        assertThat(messages(password)).containsExactly("account.refused.password_tells");
    }

    @Test
    void lengthIsCountedInCharactersAsPeopleSeeThem() {
        assertThat(messages("four herons")).containsExactly("account.refused.password_short");
        assertThat(messages("ab cd ef gh ".repeat(10) + "x".repeat(9)))
                .containsExactly("account.refused.password_long");
        assertThat(messages("")).containsExactly("account.refused.password_missing");
    }

    @Test
    void hashesAreSaltedAndReadTheSamePasswordFromEveryKeyboard() {
        var hashes = new PasswordHashes(TestPlatform.CHEAP);
        var hash = hashes.hash("contrase\u00f1a muy larga");
        assertThat(hashes.hash("contrase\u00f1a muy larga")).isNotEqualTo(hash);
        assertThat(hashes.matches("contrasen\u0303a muy larga", hash)).isTrue();
        assertThat(hashes.matches("contrasena muy larga", hash)).isFalse();
        assertThat(hashes.matches("", hashes.nobody())).isFalse();
    }

    @Test
    void theRecommendedCostIsThatOfOwasp() {
        var hashes = new PasswordHashes(PasswordCost.RECOMMENDED);
        assertThat(hashes.hash("seven quiet herons")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(hashes.isOutgrown(new PasswordHashes(TestPlatform.CHEAP).hash("seven quiet herons")))
                .isTrue();
        assertThat(hashes.isOutgrown(hashes.nobody())).isFalse();
    }

    private static List<String> messages(String password) {
        return PasswordRules.refusals("password", password, TELLING).stream()
                .map(Refusal::message)
                .toList();
    }
}
