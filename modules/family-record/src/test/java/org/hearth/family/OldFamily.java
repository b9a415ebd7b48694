package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hearth.core.attachment.Attachments;
import org.hearth.core.attachment.NewAttachment;
import org.hearth.core.data.PageRequest;
import org.hearth.core.draft.Drafts;
import org.hearth.core.job.Jobs;
import org.hearth.core.security.Caller;
import org.hearth.core.workflow.Reasons;
import org.hearth.family.assignment.Assignments;
import org.hearth.family.contact.ContactType;
import org.hearth.family.contact.Contacts;
import org.hearth.family.contact.NewContact;
import org.hearth.family.family.FamilyId;
import org.hearth.family.file.FamilyFiles;
import org.hearth.family.retention.Purge;
import org.hearth.family.retention.PurgeDraft;
import org.hearth.family.retention.PurgeId;
import org.hearth.family.retention.PurgePreview;
import org.hearth.family.retention.PurgeReason;
import org.hearth.family.retention.Purges;
import org.hearth.family.retention.Retention;
import org.hearth.testkit.TestPlatform;

/** A family with all that belongs to one, whose record ended eight years ago. */
final class OldFamily implements AutoCloseable {

    static final Caller PROPOSER = TestPlatform.staff("PO02", "privacy_officer");
    static final Caller ADMINISTRATOR = TestPlatform.staff("AD01", "administrator");

    final ConsentHome home = new ConsentHome();
    final Prairie prairie = home.prairie;
    final FamilyId family = home.family;
    final Retention retention = prairie.get(Retention.class);
    final Purges purges = prairie.get(Purges.class);

    private static final int EIGHT_YEARS = 8 * 366;

    OldFamily() {
        home.sign(home.common());
        prairie.as(Prairie.ADVOCATE, this::work);
        prairie.as(Prairie.MANAGER, this::end);
        prairie.later(EIGHT_YEARS);
    }

    private void work() {
        var now = prairie.get(org.hearth.core.time.SiteTime.class).today();
        prairie.get(Contacts.class).log(NewContact.of(family, ContactType.PHONE, now), Reasons.NONE);
        var file = new NewAttachment(FamilyFiles.of(family), "Lease", "", "lease.txt");
        prairie.get(Attachments.class)
                .add(file, new ByteArrayInputStream("Elm Street 4".getBytes(StandardCharsets.UTF_8)));
        prairie.get(Drafts.class)
                .keep(new Drafts.Key("fam.contact", 1, family.value()), Map.of("narrative", "Rosa said"));
    }

    private void end() {
        var assignments = prairie.get(Assignments.class);
        var now = prairie.get(org.hearth.core.time.SiteTime.class).today();
        assignments.of(family).forEach(each -> assignments.end(each.id(), each.version(), now.minusDays(1)));
        prairie.later(1);
    }

    /** The ids of the family and of everybody in it. */
    Set<UUID> ids() {
        return Set.of(
                family.value(),
                home.mother.id().value(),
                home.father.id().value(),
                home.child.id().value(),
                home.teen.id().value(),
                home.baby.id().value());
    }

    PurgePreview preview() {
        return prairie.as(PROPOSER, () -> retention.preview(family));
    }

    PurgeId propose() {
        return propose(PROPOSER);
    }

    PurgeId propose(Caller caller) {
        return prairie.as(
                caller,
                () -> purges.propose(new PurgeDraft(
                        family, PurgeReason.TIME_OVER, retention.preview(family).facts(), "Rosa asked twice")));
    }

    Purge get(PurgeId id) {
        return prairie.as(PROPOSER, () -> purges.list(true, PageRequest.first(50))).rows().stream()
                .map(Purge.Line::purge)
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Proposes and approves, and waits until it is carried out. */
    void remove() {
        var id = propose();
        settled(prairie.as(ConsentHome.PRIVACY, () -> purges.approve(id, get(id).version())));
    }

    void settled(UUID job) {
        Optional<Jobs.State> state = state(job);
        while (state.filter(Jobs.State::running).isPresent()) {
            pause();
            state = state(job);
        }
        assertThat(state.map(Jobs.State::problem)).contains("");
    }

    static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException ended) {
            throw new UncheckedIOException(new IOException(ended));
        }
    }

    private Optional<Jobs.State> state(UUID job) {
        return prairie.as(ConsentHome.PRIVACY, () -> prairie.get(Jobs.class).state(job));
    }

    @Override
    public void close() {
        home.close();
    }
}
