package org.hearth.family.inspection;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.document.DocumentPrinter;
import org.hearth.core.security.Agency;
import org.hearth.core.text.Messages;
import org.hearth.family.consent.ConsentLists;
import org.hearth.family.consent.ConsentPermissions;
import org.hearth.family.consent.PrintChoice;
import org.hearth.family.disclosure.Disclosure;
import org.hearth.family.disclosure.DisclosureLists;
import org.hearth.family.disclosure.DisclosureLog;
import org.hearth.family.disclosure.Statement;
import org.hearth.family.disclosure.Statements;
import org.hearth.family.person.People;
import org.hearth.family.person.Person;
import org.hearth.family.person.PersonId;
import org.hearth.family.scope.Desk;
import org.hearth.family.trail.Pages;

/** Prints the answer to a request, with the part of the disclosure log that the requester may read. */
public final class Extracts {

    private final Desk desk;
    private final RecordRequests requests;
    private final DisclosureLog log;
    private final Readers readers;
    private final Press press;

    /** Who may read what about whom. */
    public record Readers(People people, Statements statements) {}

    /** What prints. */
    public record Press(DocumentPrinter printer, Messages messages, Agency agency) {}

    public Extracts(Desk desk, RecordRequests requests, DisclosureLog log, Readers readers, Press press) {
        this.desk = desk;
        this.requests = requests;
        this.log = log;
        this.readers = readers;
        this.press = press;
    }

    /**
     * DOC-21 for one request: its answer, and who received data about the person it is about. Rows about others are left
     * out, and where a row is about others too, they and its free words are.
     */
    public byte[] reply(RecordRequestId id, PrintChoice choice) {
        desk.access().require(ConsentPermissions.READ);
        return desk.work().write(em -> {
            var request = requests.get(id);
            var person = readers.people().get(request.asked().person());
            var known = readable(request, person);
            var redaction = new Redaction(known.keySet());
            var model = model(request, person);
            model.put(
                    "disclosures",
                    redaction
                            .rows(Pages.all(page -> log.ofFamily(request.asked().family(), page)))
                            .stream()
                            .map(each -> row(each, redaction, known))
                            .toList());
            model.put(
                    "statements",
                    readers.statements().about(known.keySet()).stream()
                            .map(Extracts::statement)
                            .toList());
            model.put("copyFor", request.asked().requesterName());
            model.put("policyFooter", press.messages().text("fam.paper.policy", choice.language()));
            desk.audit().record(AuditAction.PRINT, "fam.record_request", id.value());
            return press.printer().print(InspectionDocuments.REPLY, model, choice.language(), choice.paper());
        });
    }

    // The requester reads about the person asked for, and about nobody else but themselves.
    private Map<PersonId, Person> readable(RecordRequest request, Person person) {
        var all = new HashMap<PersonId, Person>();
        all.put(person.id(), person);
        Optional.ofNullable(request.asked().requester())
                .map(readers.people()::get)
                .ifPresent(each -> all.put(each.id(), each));
        return all;
    }

    private Map<String, Object> model(RecordRequest request, Person person) {
        var asked = request.asked();
        var model = new HashMap<String, Object>();
        model.put("agency", press.agency().name());
        model.put("person", person.name().display());
        model.put("requester", asked.requesterName());
        model.put("kind", asked.kind().name().toLowerCase(Locale.ROOT));
        model.put("part", asked.part());
        model.put("receivedOn", asked.receivedOn());
        model.put("dueOn", request.dueOn());
        model.put(
                "outcome",
                request.findAnswer()
                        .map(each -> each.outcome().name().toLowerCase(Locale.ROOT))
                        .orElse(""));
        model.put("answer", request.findAnswer().map(Answer::words).orElse(""));
        model.put("answeredOn", request.findAnswer().<Object>map(Answer::on).orElse(""));
        model.put("mayState", request.mayHaveStatement());
        return model;
    }

    private Map<String, Object> row(Disclosure disclosure, Redaction redaction, Map<PersonId, Person> known) {
        boolean others = redaction.hidesOthers(disclosure);
        var kinds = redaction.kinds(disclosure);
        return Map.of(
                "day",
                LocalDate.ofInstant(disclosure.at(), desk.time().agencyZone()),
                "receiver",
                disclosure.receiver().display(),
                "persons",
                names(redaction, disclosure, known),
                "others",
                others,
                "kinds",
                ConsentLists.RECORD_KIND.values().stream()
                        .filter(kinds::contains)
                        .toList(),
                "what",
                others ? "" : disclosure.what(),
                "purpose",
                disclosure.purpose().code(),
                "basis",
                DisclosureLists.code(disclosure.ground().basis()),
                "by",
                disclosure.by(),
                "notice",
                disclosure.redisclosureNotice());
    }

    private static List<String> names(Redaction redaction, Disclosure disclosure, Map<PersonId, Person> known) {
        return redaction.persons(disclosure).stream()
                .map(each -> Objects.requireNonNull(known.get(each)))
                .map(each -> each.name().display())
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static Map<String, Object> statement(Statement statement) {
        return Map.of(
                "part", statement.part(),
                "words", statement.words(),
                "on", statement.on(),
                "by", statement.by());
    }
}
