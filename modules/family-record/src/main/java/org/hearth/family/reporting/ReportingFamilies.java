package org.hearth.family.reporting;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.family.agency.Agency;
import org.hearth.family.agency.Program;
import org.hearth.family.agency.ProgramYear;
import org.hearth.family.agency.ProgramYearId;
import org.hearth.family.family.FamilyId;
import org.hearth.family.person.People;
import org.hearth.family.person.PersonId;
import org.hearth.family.reporting.ReportingFamily.Standing;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.family.scope.FamilyScope;
import org.hearth.family.trail.Mistake;
import org.hearth.family.trail.Stamp;

/**
 * With which family a child is counted: exactly one in each program and year (C1). Whoever belongs to one family only is
 * counted with it; for whoever belongs to several, a foster and a birth family for instance, somebody chooses.
 */
public final class ReportingFamilies {

    private static final String KIND = "fam.reporting_choice";
    private static final String RULE = "C1-REPORTING";

    private final Desk desk;
    private final FamilyScope scope;
    private final People people;
    private final Agency agency;

    public ReportingFamilies(Desk desk, FamilyScope scope, People people, Agency agency) {
        this.desk = desk;
        this.scope = scope;
        this.people = people;
        this.agency = agency;
    }

    /**
     * How a child is counted in each program year in which {@code day} lies; nothing for somebody who belongs to no
     * family as a child then. A family out of the caller's scope is not named.
     *
     * @throws NotFound for a person out of scope
     */
    public List<ReportingFamily> of(PersonId child, LocalDate day) {
        desk.access().require(FamilyPermissions.READ_OWN);
        desk.access().require(FamilyPermissions.DIRECTORY);
        people.get(child);
        return desk.work()
                .read(em -> agency.programs().stream()
                        .flatMap(program -> agency.findYear(program.id(), day).stream()
                                .flatMap(year -> standing(em, child, program, year).stream()))
                        .toList());
    }

    private Optional<ReportingFamily> standing(EntityManager em, PersonId child, Program program, ProgramYear year) {
        var all = ReportingStore.families(em, child.value(), year);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var seen = new HashSet<>(ReportingStore.visible(em, all, scope.toRead()));
        var chosen = ReportingStore.choice(em, child.value(), year.id().value())
                .filter(choice -> all.contains(choice.family()));
        var counted = chosen.map(ReportingChoiceEntity::family).or(() -> only(all));
        var standing = chosen.isPresent() ? Standing.CHOSEN : counted.isPresent() ? Standing.ONLY : Standing.OPEN;
        return Optional.of(new ReportingFamily(
                program,
                year,
                standing,
                counted.filter(seen::contains).map(FamilyId::new),
                seen.stream().map(FamilyId::new).collect(Collectors.toSet()),
                chosen.filter(choice -> seen.contains(choice.family()))
                        .map(choice -> new ReportingFamily.Choice(choice.id(), choice.version()))));
    }

    private static Optional<UUID> only(List<UUID> families) {
        return families.size() == 1 ? Optional.of(families.getFirst()) : Optional.empty();
    }

    /**
     * Counts a child with one of its families in a program year.
     *
     * @throws NotFound for a child, a family or a year that the caller may not write about
     * @throws RuleViolation {@code E-STATE C1-REPORTING} for a family to which the child does not belong in that year,
     *     {@code E-DUP C1-REPORTING} while it is counted with another one by choice
     */
    public UUID choose(PersonId child, ProgramYearId year, FamilyId family) {
        desk.access().require(FamilyPermissions.WRITE);
        people.requireWritable(child);
        var within = agency.year(year);
        return desk.work().write(em -> {
            scope.toWrite().requireFamily(em, family.value());
            var all = ReportingStore.families(em, child.value(), within);
            if (!all.contains(family.value())) {
                throw refused(RefusalCode.E_STATE, "reporting_member");
            }
            var standing = ReportingStore.choice(em, child.value(), year.value());
            if (standing.filter(choice -> all.contains(choice.family())).isPresent()) {
                throw refused(RefusalCode.E_DUP, "reporting_twice");
            }
            // The child left the family that was chosen: nobody has to withdraw that first.
            standing.ifPresent(choice -> choice.withdraw(stamp(), "left"));
            em.flush();
            var choice = new ReportingChoiceEntity(child.value(), year.value(), family.value(), stamp());
            em.persist(choice);
            record(AuditAction.CREATE, choice, Map.of());
            return choice.id();
        });
    }

    /**
     * Takes a choice back, with a reason, so that another family can be chosen.
     *
     * @throws NotFound when it does not stand, or its family is out of scope
     * @throws StaleData when somebody saved since {@code version} was read
     * @throws RuleViolation {@code E-REQ} without a reason, {@code E-RANGE} for one over 200 characters
     */
    public void withdraw(UUID choice, long version, String reason) {
        desk.access().require(FamilyPermissions.WRITE);
        var mistake = new Mistake(reason);
        desk.work().run(em -> {
            var entity = ReportingStore.get(em, choice, scope.toWrite());
            if (entity.version() != version) {
                throw new StaleData(KIND, choice);
            }
            entity.withdraw(stamp(), mistake.reason());
            record(AuditAction.CHANGE, entity, Map.of("field", "void"));
        });
    }

    private void record(AuditAction action, ReportingChoiceEntity choice, Map<String, String> more) {
        var details = new HashMap<>(more);
        details.put("person", choice.person().toString());
        details.put("year", choice.year().toString());
        desk.audit().record(action, KIND, choice.id(), details);
    }

    private static RuleViolation refused(RefusalCode code, String words) {
        return new RuleViolation(Refusal.of(code, RULE, "fam.refusal." + words).at("family"));
    }

    private Stamp stamp() {
        return Stamp.byHand(desk.access(), desk.time());
    }
}
