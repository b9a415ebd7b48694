package org.hearth.core.runtime.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class InstantConverterTest {

    private final InstantConverter converter = new InstantConverter();

    @Test
    void anInstantBecomesTheTimeOnAClockInUtc() {
        assertThat(converter.convertToDatabaseColumn(Instant.parse("2026-07-01T12:00:00.123456789Z")))
                .isEqualTo(Timestamp.valueOf("2026-07-01 12:00:00.123456"));
    }

    @Test
    void aStoredTimeIsReadAsUtc() {
        assertThat(converter.convertToEntityAttribute(Timestamp.valueOf("2026-07-01 12:00:00.123456")))
                .isEqualTo("2026-07-01T12:00:00.123456Z");
    }

    @Test
    void nothingStaysNothing() {
        assertThat(converter.convertToDatabaseColumn(null)).isNull();
        assertThat(converter.convertToEntityAttribute(null)).isNull();
    }
}
