package org.hearth.headstart.measure;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hearth.core.data.PageRequest;
import org.hearth.core.security.Caller;
import org.hearth.family.agency.StaffDirectory;
import org.hearth.family.assignment.Assignments;
import org.hearth.family.consent.Releases;
import org.hearth.family.contact.Contacts;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyFilter;
import org.hearth.family.family.FamilyId;
import org.hearth.family.family.Memberships;
import org.hearth.family.order.LegalOrders;
import org.hearth.family.referral.Referrals;
import org.hearth.headstart.Office;

/** Asks the services what the family page asks them, and what the list of families asks for its first page. */
final class PageRuns {

    private static final int WARM = Integer.getInteger("hearth.measure.warm", 100);
    private static final int RUNS = Integer.getInteger("hearth.measure.runs", 300);
    private static final int LIST_WARM = 3;
    private static final int LIST_RUNS = 10;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Office office;
    private final Known known;
    private final Caller manager;
    private final PlainPage plain;

    PageRuns(SizedStore store, Connection connection, Known known, Caller manager) throws SQLException {
        office = store.office();
        this.known = known;
        this.manager = manager;
        plain = new PlainPage(connection, store.derby());
    }

    List<String> run(int size) throws Exception {
        var page = Times.of(WARM, RUNS, turn -> office.as(manager, () -> open(known.family(turn))));
        var twin = Times.of(WARM, RUNS, turn -> plain.open(known.family(turn)));
        var list = Times.of(LIST_WARM, LIST_RUNS, turn -> office.as(manager, () -> list("")));
        var filtered = Times.of(
                LIST_WARM,
                LIST_RUNS,
                turn -> office.as(manager, () -> list(known.person(turn).last())));
        return List.of(
                Times.line(size, "family page, all that its services are asked", page, twin),
                Times.line(size, "list of families, first page", list),
                Times.line(size, "list of families, first page by a name", filtered));
    }

    private int list(String text) {
        return office.get(Families.class)
                .list(new FamilyFilter(text, false), PageRequest.first(50))
                .rows()
                .size();
    }

    private int open(UUID id) {
        var family = new FamilyId(id);
        var view = office.get(Families.class).view(family);
        office.get(LegalOrders.class)
                .about(view.members().stream()
                        .map(member -> member.person().id())
                        .toList());
        office.get(Assignments.class)
                .findMain(family, TODAY)
                .ifPresent(each -> office.get(StaffDirectory.class).findByCode(each.staffCode()));
        office.get(Contacts.class).of(family, PageRequest.first(10));
        office.get(Referrals.class).of(family);
        office.get(Releases.class).ofFamily(family);
        return office.get(Memberships.class).history(family).size();
    }
}
