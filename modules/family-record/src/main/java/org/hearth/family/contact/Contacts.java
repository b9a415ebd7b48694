package org.hearth.family.contact;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.core.policy.Policy;
import org.hearth.core.reference.ReferenceLists;
import org.hearth.core.task.NewTask;
import org.hearth.core.task.Tasks;
import org.hearth.core.workflow.Reasons;
import org.hearth.family.agency.StaffDirectory;
import org.hearth.family.contact.ContactEntity.Broken;
import org.hearth.family.family.FamilyId;
import org.hearth.family.person.People;
import org.hearth.family.person.Person;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyScope;
import org.hearth.family.trail.Mistake;
import org.hearth.family.trail.Stamp;

/** The contact log. What happened can always be written in, with its true date; a broken rule is noted, not refused. */
public final class Contacts {

    private static final String RULE_BROKEN = "fam.contact_rule_broken";
    private static final int REASON_LENGTH = 250;

    private final Desk desk;
    private final FamilyScope scope;
    private final Around around;
    private final List<ContactWork> work = new CopyOnWriteArrayList<>();

    /** What the log asks of others. */
    public record Around(People people, StaffDirectory staff, Policy policy, Tasks tasks, ReferenceLists lists) {}

    public Contacts(Desk desk, FamilyScope scope, Around around) {
        this.desk = desk;
        this.scope = scope;
        this.around = around;
    }

    /** A module tells what it makes of contacts. Asks nobody: modules start before anybody logs in. */
    public void register(ContactWork other) {
        work.add(other);
    }

    /** A module stops. */
    public void unregister(ContactWork other) {
        work.remove(other);
    }

    /** What a contact may be about today, and what one is about already ({@code borne}), in the agency's order. */
    public List<String> topics(Collection<String> borne) {
        desk.access().require(ContactPermissions.READ);
        return around.lists().choices(ContactLists.TOPICS, borne);
    }

    /** Whom to call here when somebody suspects that a child is harmed, in the agency's words; empty when it set none. */
    public String hotline() {
        desk.access().require(ContactPermissions.READ);
        return around.policy().value(ContactPolicy.HOTLINE);
    }

    /**
     * Writes a contact in. A narrative that the family did not permit is not kept (HS-080); a talk without the
     * interpreter that somebody needed is kept with the rule it broke, and the manager gets a task.
     *
     * @param reasons answers to {@code W-NOTES HS-080}, {@code W-INTERP HS-067} and what other modules ask
     * @throws NotFound for a family, or a participant, out of scope
     * @throws RuleViolation {@code E-RANGE} for a day in the future; {@code E-REQ} when nobody has the staff code;
     *     {@code E-FMT C8} or {@code E-STATE C8} for a topic that is not offered
     */
    public ContactId log(NewContact contact, Reasons reasons) {
        desk.access().require(ContactPermissions.WRITE);
        return desk.work().write(em -> {
            scope.toWrite().requireFamily(em, contact.family().value());
            var told = checked(contact, Set.of());
            var lacks = lacksInterpreter(told);
            var broken = broken(told, lacks, reasons);
            var id = ContactId.next();
            var row = new ContactEntity(id, kept(told), broken, stamp());
            em.persist(row);
            em.flush();
            ContactStore.noteWho(em, id.value(), told.with());
            weigh(em, row, ContactRules.open(told, lacks, reasons), reasons);
            desk.audit().record(AuditAction.CREATE, ContactStore.KIND, id.value(), details(broken));
            return id;
        });
    }

    /**
     * Corrects a contact; the family stays.
     *
     * @throws StaleData when somebody saved since {@code version} was read
     */
    public void correct(ContactId contact, long version, NewContact corrected, Reasons reasons) {
        desk.access().require(ContactPermissions.WRITE);
        desk.work().run(em -> {
            var row = changeable(em, contact);
            requireFresh(row, version);
            if (!row.family().equals(corrected.family().value())) {
                throw new NotFound("contact", contact.value());
            }
            var told = checked(corrected, row.topics());
            var lacks = lacksInterpreter(told);
            var broken = broken(told, lacks, reasons);
            row.correct(kept(told), broken, stamp());
            ContactStore.noteWho(em, row.id(), told.with());
            weigh(em, row, ContactRules.open(told, lacks, reasons), reasons);
            desk.audit().record(AuditAction.CHANGE, ContactStore.KIND, row.id(), details(broken));
        });
    }

    /**
     * Takes a contact that was written in by mistake out of the log; auditors still read it.
     *
     * @throws RuleViolation {@code E-REQ} without a reason
     * @throws StaleData when somebody saved since {@code version} was read
     */
    public void takeOut(ContactId contact, long version, String reason) {
        desk.access().require(ContactPermissions.WRITE);
        var mistake = new Mistake(reason);
        desk.work().run(em -> {
            var row = changeable(em, contact);
            requireFresh(row, version);
            row.takeOut(mistake.reason(), stamp());
            desk.audit().record(AuditAction.CHANGE, ContactStore.KIND, row.id(), Map.of("void", "yes"));
        });
    }

    /**
     * Notes which review of a plan was held at a contact.
     *
     * @throws StaleData when somebody saved since {@code version} was read
     */
    public void noteReview(ContactId contact, long version, UUID review) {
        desk.access().require(ContactPermissions.WRITE);
        desk.work().run(em -> {
            var row = changeable(em, contact);
            requireFresh(row, version);
            row.reviewed(review, stamp());
            desk.audit().record(AuditAction.CHANGE, ContactStore.KIND, row.id(), Map.of("field", "review"));
        });
    }

    /** One contact; the reading is audited. Throws {@link NotFound} also when its family is out of scope. */
    public Contact get(ContactId contact) {
        desk.access().require(ContactPermissions.READ);
        return desk.work().write(em -> {
            var row = ContactStore.get(em, contact);
            scope.toRead().requireFamily(em, row.family());
            var known = ContactStore.asRecord(em, row);
            desk.audit().record(AuditAction.VIEW, ContactStore.KIND, contact.value());
            return known;
        });
    }

    /** A family's contacts, the latest first; the reading is audited. */
    public Page<Contact> of(FamilyId family, PageRequest page) {
        desk.access().require(ContactPermissions.READ);
        return desk.work().write(em -> {
            scope.toRead().requireFamily(em, family.value());
            desk.audit().record(AuditAction.VIEW, ContactStore.KIND, family.value());
            return ContactStore.page(em, family, page);
        });
    }

    /** How many home visits a family had in a stretch of days: completed ones only, the initial visit included (ID-2). */
    public long homeVisits(FamilyId family, LocalDate from, LocalDate to) {
        return types(family, from, to).getOrDefault(false, List.of()).stream()
                .filter(ContactType::isHomeVisit)
                .count();
    }

    /** The contacts and attempts of a calendar month (HS-030, DD-06). */
    public ContactCount inMonth(FamilyId family, YearMonth month) {
        return between(family, month.atDay(1), month.atEndOfMonth());
    }

    /** The contacts and attempts of a stretch of days, measured by the policy in force today. */
    public ContactCount between(FamilyId family, LocalDate from, LocalDate to) {
        var types = types(family, from, to);
        var tried = types.getOrDefault(true, List.of());
        return new ContactCount(
                types.getOrDefault(false, List.of()).stream()
                        .filter(ContactType::isTwoWay)
                        .count(),
                tried.size(),
                tried.stream().distinct().count(),
                around.policy().value(ContactPolicy.ATTEMPTS),
                around.policy().value(ContactPolicy.WAYS));
    }

    private Map<Boolean, List<ContactType>> types(FamilyId family, LocalDate from, LocalDate to) {
        desk.access().require(ContactPermissions.READ);
        return desk.work().read(em -> {
            scope.toRead().requireFamily(em, family.value());
            return ContactStore.types(em, family, from, to);
        });
    }

    private NewContact checked(NewContact contact, Set<String> borne) {
        var by = contact.by().isEmpty() ? desk.access().caller().staffCode() : contact.by();
        var told = new NewContact(
                contact.family(),
                contact.type(),
                contact.on(),
                contact.times(),
                by,
                contact.attempted(),
                contact.with(),
                contact.setting(),
                contact.told());
        var refusals = new ArrayList<>(ContactRules.minimum(told, desk.time().today()));
        around.lists()
                .refusal(ContactLists.TOPICS, told.told().topics(), borne, "topics")
                .ifPresent(refusals::add);
        RuleViolation.throwIfAny(refusals);
        if (around.staff().findByCode(by).isEmpty()) {
            throw new RuleViolation(Refusal.of(RefusalCode.E_REQ, "", "fam.refusal.staff_unknown")
                    .at("by")
                    .with("code", by));
        }
        return told;
    }

    /** Asks for the reasons of the soft rules, all of them at once; without them nothing stays of the contact. */
    private void weigh(EntityManager em, ContactEntity row, List<Refusal> own, Reasons reasons) {
        em.flush();
        var contact = ContactStore.asRecord(em, row);
        var open = new ArrayList<>(own);
        work.stream()
                .flatMap(each -> each.weigh(contact).stream())
                .filter(each -> !reasons.answer(each.code().label()))
                .forEach(open::add);
        RuleViolation.throwIfAny(open);
        work.forEach(each -> each.stays(contact, reasons));
    }

    private boolean lacksInterpreter(NewContact contact) {
        Collection<Person> participants =
                around.people().findOwn(contact.with()).values();
        if (participants.size() < contact.with().size()) {
            throw new NotFound("person", Set.of());
        }
        return ContactRules.lacksInterpreter(contact, participants);
    }

    /** Which rule the contact broke. */
    private Broken broken(NewContact contact, boolean lacksInterpreter, Reasons reasons) {
        if (!lacksInterpreter) {
            return Broken.NONE;
        }
        tellManager(contact.family());
        var reason = reasons.given().getOrDefault(ContactRules.INTERPRETER.label(), "");
        return new Broken(ContactRules.INTERPRETER_RULE, reason.substring(0, Math.min(reason.length(), REASON_LENGTH)));
    }

    private void tellManager(FamilyId family) {
        around.tasks()
                .open(new NewTask(
                        "family-record",
                        RULE_BROKEN,
                        ContactRules.INTERPRETER_RULE,
                        "family",
                        family.value(),
                        "",
                        "family_services_manager",
                        desk.time().today(),
                        "families/" + family.value()));
    }

    private static NewContact kept(NewContact contact) {
        return ContactRules.dropsNarrative(contact)
                ? contact.telling(contact.told().withoutNarrative())
                : contact;
    }

    private ContactEntity changeable(EntityManager em, ContactId contact) {
        var row = ContactStore.get(em, contact);
        scope.toWrite().requireFamily(em, row.family());
        return row;
    }

    private static void requireFresh(ContactEntity row, long version) {
        if (row.version() != version) {
            throw new StaleData(ContactStore.KIND, row.id());
        }
    }

    private static Map<String, String> details(Broken broken) {
        return broken.rule().isEmpty() ? Map.of() : Map.of("rule_broken", broken.rule());
    }

    private Stamp stamp() {
        return Stamp.byHand(desk.access(), desk.time());
    }
}
