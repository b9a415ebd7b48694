package org.hearth.ui.shell.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;

final class TimeZonesTest {

    @Test
    void someLettersOfOneZoneAreEnough() {
        assertThat(TimeZones.find("Chic")).contains(ZoneId.of("America/Chicago"));
        assertThat(TimeZones.find(" los ang")).contains(ZoneId.of("America/Los_Angeles"));
    }

    @Test
    void aWholeNameIsTakenAlsoWhenOthersContainIt() {
        assertThat(TimeZones.find("america/indiana/indianapolis")).contains(ZoneId.of("America/Indiana/Indianapolis"));
    }

    @Test
    void lettersOfSeveralZonesChooseNone() {
        assertThat(TimeZones.find("America")).isEmpty();
        assertThat(TimeZones.find("Atlantis")).isEmpty();
    }
}
