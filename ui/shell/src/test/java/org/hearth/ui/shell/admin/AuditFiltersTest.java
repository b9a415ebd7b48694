package org.hearth.ui.shell.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.audit.AuditFilter;
import org.hearth.core.audit.AuditTrail;
import org.hearth.ui.form.DayField;
import org.hearth.ui.shell.PlainPages;
import org.junit.jupiter.api.Test;

final class AuditFiltersTest {

    private static final UUID RECORD = new UUID(1, 2);

    private final List<String> changes = new ArrayList<>();
    private final AuditFilters filters = new AuditFilters(
            new PlainPages().context(), PlainPages.unused(AuditTrail.class), () -> changes.add("changed"));

    @Test
    void nothingChosenAsksForEverything() {
        assertThat(filters.filter()).isEqualTo(AuditFilter.ALL);
    }

    @Test
    void aDayIsAWholeDayOfTheAgencyAlsoWhenTheClockChangesInIt() {
        var days = PlainPages.find(filters, DayField.class);
        days.getFirst().setValue(LocalDate.of(2026, 11, 1));
        days.getLast().setValue(LocalDate.of(2026, 11, 1));

        assertThat(filters.filter().from()).contains(Instant.parse("2026-11-01T05:00:00Z"));
        assertThat(filters.filter().until()).contains(Instant.parse("2026-11-02T06:00:00Z"));
    }

    @Test
    void halfANumberIsRefusedUnderItsFieldAndAsksNobody() {
        var record = PlainPages.find(filters, TextField.class).getFirst();

        record.setValue("0000-12");

        assertThat(record.isInvalid()).isTrue();
        assertThat(record.getErrorMessage()).isEqualTo("admin.audit.record.malformed");
        assertThat(changes).isEmpty();
    }

    @Test
    void oneRecordOfTheListNarrowsAsIfItsNumberHadBeenTyped() {
        filters.only(RECORD);

        assertThat(filters.filter().record()).contains(RECORD);
        assertThat(changes).hasSize(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void anActNarrowsAndEmptyingItWidensAgain() {
        Select<AuditAction> act = PlainPages.find(filters, Select.class).getFirst();

        act.setValue(AuditAction.SIGN);
        assertThat(filters.filter().action()).contains(AuditAction.SIGN);

        act.clear();
        assertThat(filters.filter()).isEqualTo(AuditFilter.ALL);
        assertThat(changes).hasSize(2);
    }
}
