package org.hearth.ui.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RequestRulesTest {

    private final RequestRules rules = new RequestRules(Set.of("hearth.agency.example"));

    @ParameterizedTest
    @ValueSource(strings = {"localhost:80", "127.0.0.1:1", "[::1]:80", "192.168.1.5", "Hearth.Agency.example:443"})
    void ownNamesAndPlainAddressesAreLetIn(String host) {
        assertThat(rules.allowsHost(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "evil.example", "127.0.0.1.evil.example", "1.2.3.4.5", "abcd"})
    void aNameThatIsNotOursIsTurnedAway(String host) {
        assertThat(rules.allowsHost(host)).isFalse();
    }

    @Test
    void onlyOwnPagesMaySendOrOpenAWebSocket() {
        var foreign = Optional.of("http://evil.example");
        assertThat(rules.allowsOrigin("GET", false, "localhost:80", foreign)).isTrue();
        assertThat(rules.allowsOrigin("GET", true, "localhost:80", foreign)).isFalse();
        assertThat(rules.allowsOrigin("POST", false, "localhost:80", foreign)).isFalse();
        assertThat(rules.allowsOrigin("POST", false, "localhost:80", Optional.of("null")))
                .isFalse();
        assertThat(rules.allowsOrigin("POST", false, "localhost:80", Optional.of("http://localhost:80")))
                .isTrue();
    }
}
