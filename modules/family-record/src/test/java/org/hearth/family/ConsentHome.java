package org.hearth.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.core.document.PaperSize;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.security.Caller;
import org.hearth.family.assignment.AssignmentKind;
import org.hearth.family.assignment.NewAssignment;
import org.hearth.family.consent.Authority;
import org.hearth.family.consent.Giver;
import org.hearth.family.consent.PrintChoice;
import org.hearth.family.consent.Purpose;
import org.hearth.family.consent.Receiver;
import org.hearth.family.consent.Recipient;
import org.hearth.family.consent.ReleaseDraft;
import org.hearth.family.consent.ReleaseId;
import org.hearth.family.consent.ReleaseSignature;
import org.hearth.family.consent.Releases;
import org.hearth.family.consent.SignatureWay;
import org.hearth.family.disclosure.Ground;
import org.hearth.family.disclosure.Sharing;
import org.hearth.family.family.Custody;
import org.hearth.family.family.FamilyId;
import org.hearth.family.family.FamilyRole;
import org.hearth.family.family.NewFamily;
import org.hearth.family.family.NewMember;
import org.hearth.family.family.NewRelationship;
import org.hearth.family.intake.FamilyBatch;
import org.hearth.family.intake.FamilyIntake;
import org.hearth.family.person.ExternalId;
import org.hearth.family.person.NewPerson;
import org.hearth.family.person.PersonId;
import org.hearth.family.person.PersonName;
import org.hearth.testkit.TestPlatform;

/** One family of Prairie: a mother, a father without custody, a child, a teenager who is 18 soon, and her baby. */
final class ConsentHome implements AutoCloseable {

    static final Caller PRIVACY = TestPlatform.staff("PO01", "privacy_officer");
    static final Caller AUDITOR = TestPlatform.staff("AU01", "auditor");
    static final PrintChoice PRINT = new PrintChoice(Locale.ENGLISH, PaperSize.LETTER);
    static final Receiver CLINIC = new Receiver("Dr. Lee", "Elm Clinic", "");

    final Prairie prairie = new Prairie();
    final FamilyId family = FamilyId.next();
    final NewPerson mother = NewPerson.of(PersonName.of("Rosa", "Muster"), LocalDate.of(1986, 5, 1));
    final NewPerson father = NewPerson.of(PersonName.of("Jan", "Muster"), LocalDate.of(1984, 5, 1));
    final NewPerson child = NewPerson.of(PersonName.of("Leo", "Muster"), LocalDate.of(2022, 3, 9));
    final NewPerson teen = NewPerson.of(PersonName.of("Mia", "Muster"), LocalDate.of(2008, 11, 2));
    final NewPerson baby = NewPerson.of(PersonName.of("Ben", "Muster"), LocalDate.of(2026, 1, 4));

    ConsentHome() {
        var batch = new FamilyBatch()
                .add(new NewFamily(family, "C1", "", mother.id(), null, "", Set.of(new ExternalId("files", "C1"))))
                .add(new NewAssignment(family, "FA01", AssignmentKind.MAIN, Prairie.ENTRY, ""));
        member(batch, mother, FamilyRole.PARENT);
        member(batch, father, FamilyRole.PARENT);
        member(batch, child, FamilyRole.CHILD_ENROLLED);
        member(batch, teen, FamilyRole.PARENT);
        member(batch, baby, FamilyRole.CHILD_ENROLLED);
        batch.add(new NewRelationship(mother.id(), child.id(), "parent", Custody.SOLE, true));
        batch.add(new NewRelationship(father.id(), child.id(), "parent", Custody.NONE, false));
        batch.add(new NewRelationship(mother.id(), teen.id(), "parent", Custody.SOLE, true));
        batch.add(new NewRelationship(teen.id(), baby.id(), "parent", Custody.SOLE, true));
        prairie.as(Prairie.MANAGER, () -> prairie.get(FamilyIntake.class).load(batch));
    }

    private void member(FamilyBatch batch, NewPerson person, FamilyRole role) {
        batch.add(person).add(new NewMember(family, person.id(), role, Prairie.ENTRY));
    }

    Releases releases() {
        return prairie.get(Releases.class);
    }

    /** The mother's release of the child's attendance and health to the clinic, for a year. */
    ReleaseDraft common() {
        return draft(mother, Authority.PARENT, child);
    }

    ReleaseDraft draft(NewPerson giver, Authority authority, NewPerson... subjects) {
        return new ReleaseDraft(
                Set.of(subjects).stream().map(NewPerson::id).collect(Collectors.toSet()),
                new Giver(giver.id(), giver.name().display(), authority),
                List.of(new Recipient(Recipient.Kind.ORGANIZATION, "Elm Clinic")),
                Purpose.of("health_care"),
                Set.of("attendance", "health"),
                "",
                Set.of("phone", "letter"),
                LocalDate.of(2026, 9, 14),
                LocalDate.of(2027, 9, 13),
                false);
    }

    /** {@code draft} with other kinds of records, on the common form or the one for Part 2. */
    static ReleaseDraft of(ReleaseDraft draft, Set<String> kinds, boolean part2) {
        return new ReleaseDraft(
                draft.subjects(),
                draft.giver(),
                draft.recipients(),
                draft.purpose(),
                kinds,
                "",
                draft.methods(),
                draft.startsOn(),
                draft.expiresOn(),
                part2);
    }

    static ReleaseSignature typed(String signer) {
        return new ReleaseSignature(signer, SignatureWay.TYPED, Optional.empty(), true, "");
    }

    /** Signs {@code draft} as the advocate. */
    ReleaseId sign(ReleaseDraft draft) {
        return prairie.as(Prairie.ADVOCATE, () -> {
            var id = releases().draft(draft);
            releases()
                    .sign(id, releases().get(id).version(), typed(draft.giver().name()), PRINT);
            return id;
        });
    }

    Sharing sharing(Set<String> kinds, Ground ground, PersonId... persons) {
        return new Sharing(
                Set.of(persons),
                CLINIC,
                Purpose.of("health_care"),
                kinds,
                "phone",
                ground,
                new Sharing.What("Days present in September", Set.of()));
    }

    /** What {@code work} is refused for; empty when it is not. */
    List<Refusal> refusals(Caller caller, Runnable work) {
        try {
            prairie.as(caller, work);
            return List.of();
        } catch (RuleViolation refused) {
            return refused.refusals();
        }
    }

    List<String> labels(Runnable work) {
        return refusals(Prairie.ADVOCATE, work).stream().map(Refusal::label).toList();
    }

    @Override
    public void close() {
        prairie.close();
    }
}
