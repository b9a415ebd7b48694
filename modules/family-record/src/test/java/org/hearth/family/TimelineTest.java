package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hearth.core.draft.Drafts;
import org.hearth.core.job.Jobs;
import org.hearth.core.security.Access;
import org.hearth.core.security.Caller;
import org.hearth.core.text.Messages;
import org.hearth.core.time.SiteTime;
import org.hearth.core.workflow.Reasons;
import org.hearth.family.agency.StaffDirectory;
import org.hearth.family.consent.Releases;
import org.hearth.family.contact.ContactType;
import org.hearth.family.contact.Contacts;
import org.hearth.family.contact.NewContact;
import org.hearth.family.family.FamilyId;
import org.hearth.family.family.Memberships;
import org.hearth.family.referral.Destination;
import org.hearth.family.referral.ReferralDraft;
import org.hearth.family.referral.Referrals;
import org.hearth.family.ui.extend.TimelineEntry;
import org.hearth.family.ui.timeline.RecordTimeline;
import org.hearth.testkit.TestPlatform;
import org.hearth.ui.PageContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class TimelineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);

    private final Prairie prairie = new Prairie();
    private final RecordTimeline timeline = new RecordTimeline(
            prairie.get(Contacts.class),
            prairie.get(Referrals.class),
            prairie.get(Releases.class),
            prairie.get(Memberships.class),
            prairie.get(StaffDirectory.class));
    private final FamilyId family = prairie.family("F1", "Muster", "FA01");

    @AfterEach
    void close() {
        prairie.close();
    }

    @BeforeEach
    void somethingHappens() {
        prairie.as(Prairie.ADVOCATE, () -> {
            prairie.get(Contacts.class)
                    .log(NewContact.of(family, ContactType.HOME_VISIT, TODAY.minusDays(2)), Reasons.NONE);
            prairie.get(Referrals.class)
                    .refer(
                            family,
                            "family-record",
                            ReferralDraft.quick("FS_FOOD", Destination.named("Neighbors' Table"), 3),
                            TODAY,
                            Reasons.NONE);
        });
    }

    @Test
    void tellsWhatHappenedWithTheFamily() {
        assertThat(lines(Prairie.ADVOCATE))
                .contains(
                        "2026-09-14 Referrals: Referred to Neighbors' Table",
                        "2026-09-12 Contacts: Home visit",
                        "2026-08-17 People: Rosa Muster joined the family");
    }

    @Test
    void namesWhoWasThereInsteadOfTheCode() {
        assertThat(prairie.as(Prairie.ADVOCATE, () -> timeline.latest(family, 20, context())))
                .filteredOn(entry -> entry.topic().equals("Contacts"))
                .extracting(TimelineEntry::more)
                .containsExactly("Abby Brooks");
    }

    @Test
    void tellsNobodyMoreThanTheSectionsWould() {
        assertThat(lines(TestPlatform.staff("", "director")))
                .anyMatch(line -> line.contains("joined the family"))
                .noneMatch(line -> line.contains("Referrals"));
    }

    private List<String> lines(Caller reader) {
        return prairie.as(reader, () -> timeline.latest(family, 20, context())).stream()
                .map(TimelineTest::line)
                .toList();
    }

    private static String line(TimelineEntry entry) {
        return entry.on() + " " + entry.topic() + ": " + entry.what();
    }

    private PageContext context() {
        return new PageContext(
                prairie.get(Messages.class),
                prairie.get(Access.class),
                prairie.get(Drafts.class),
                prairie.get(Jobs.class),
                prairie.get(SiteTime.class),
                Locale.ENGLISH);
    }
}
