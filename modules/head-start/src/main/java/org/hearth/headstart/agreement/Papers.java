package org.hearth.headstart.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.core.document.CopyHolder;
import org.hearth.core.document.CopyWay;
import org.hearth.core.document.DocumentCopies;
import org.hearth.core.document.DocumentPrinter;
import org.hearth.core.document.DocumentTemplate;
import org.hearth.core.document.Integrity;
import org.hearth.core.document.NewDocument;
import org.hearth.core.document.NewSignature;
import org.hearth.core.document.Signature;
import org.hearth.core.document.StoredDocument;
import org.hearth.core.document.StoredDocuments;
import org.hearth.core.text.Messages;
import org.hearth.headstart.goal.Goal;
import org.hearth.headstart.plan.Author;
import org.hearth.headstart.plan.PlanId;

/** Prints the documents of a plan and files them. */
public final class Papers {

    /** The kind of a filed goal sheet. */
    static final String GOAL_SHEET = "hs.goal_sheet";

    /** The original for the child or family file (HS-022), the other for the family (HS-023). */
    private static final List<CopyHolder> HOLDERS = List.of(CopyHolder.FILE_ORIGINAL, CopyHolder.FAMILY);

    private static final String COPY = "hs.copy.holder.";

    private final DocumentPrinter printer;
    private final StoredDocuments archive;
    private final DocumentCopies copies;
    private final Messages messages;

    public Papers(DocumentPrinter printer, StoredDocuments archive, DocumentCopies copies, Messages messages) {
        this.printer = printer;
        this.archive = archive;
        this.copies = copies;
        this.messages = messages;
    }

    /** The agreement as it stands, without filing it. */
    byte[] agreement(Contents contents, List<PartySignature> signatures, CopyHolder holder, PrintChoice choice) {
        return print(HeadStartDocuments.AGREEMENT, AgreementModel.of(contents, signatures), contents, holder, choice);
    }

    /** A goal sheet as it stands, without filing it. */
    byte[] goalSheet(Contents contents, Goal goal, CopyHolder holder, PrintChoice choice) {
        return print(HeadStartDocuments.GOAL_SHEET, GoalSheetModel.of(contents, goal), contents, holder, choice);
    }

    /** A printed document, not filed yet. */
    static final class Printed {

        private final NewDocument document;
        private final byte[] pdf;
        private final CopyHolder holder;

        private Printed(NewDocument document, byte[] pdf, CopyHolder holder) {
            this.document = document;
            this.pdf = pdf;
            this.holder = holder;
        }
    }

    /** Prints the agreement and a sheet for each goal: the original for the file, a copy for the family. */
    List<Printed> print(Contents contents, List<PartySignature> signatures, PrintChoice choice) {
        return HOLDERS.stream().flatMap(holder -> jobs(contents, signatures, holder, choice)).toList().parallelStream()
                .map(Supplier::get)
                .toList();
    }

    private Stream<Supplier<Printed>> jobs(
            Contents contents, List<PartySignature> signatures, CopyHolder holder, PrintChoice choice) {
        var title = messages.text(HeadStartDocuments.AGREEMENT.title(), choice.language());
        Supplier<Printed> agreement = () -> new Printed(
                document(HeadStartDocuments.AGREEMENT, title, contents, signatures, choice),
                agreement(contents, signatures, holder, choice),
                holder);
        return Stream.concat(
                Stream.of(agreement),
                contents.goalsAtWork().stream()
                        .<Supplier<Printed>>map(goal -> () -> sheet(contents, goal, holder, choice)));
    }

    private Printed sheet(Contents contents, Goal goal, CopyHolder holder, PrintChoice choice) {
        var title = goal.draft().title();
        return new Printed(
                document(HeadStartDocuments.GOAL_SHEET, title, contents, List.of(), choice),
                goalSheet(contents, goal, holder, choice),
                holder);
    }

    /** Files what was printed, inside the unit of work of the signature. */
    void file(Contents contents, List<Printed> printed) {
        printed.forEach(each -> file(contents, each.document, each.pdf, each.holder));
    }

    private void file(Contents contents, NewDocument document, byte[] pdf, CopyHolder holder) {
        var copy = copies.intend(archive.store(document, pdf).id(), holder);
        var signedOn = contents.agreement().signedOn();
        if (holder == CopyHolder.FILE_ORIGINAL && signedOn != null) {
            copies.give(copy.id(), signedOn, CopyWay.FILED, "");
        }
    }

    /** What was filed of a plan and who holds it, in the order in which it was printed. */
    List<DocumentCopy> filed(PlanId plan) {
        var documents =
                archive.about(plan.value()).stream().collect(Collectors.toMap(StoredDocument::id, Function.identity()));
        return copies.about(plan.value()).stream()
                .map(copy -> DocumentCopy.of(Objects.requireNonNull(documents.get(copy.document())), copy))
                .toList();
    }

    /** Writes down that a copy was handed over. */
    void give(DocumentCopy copy, LocalDate on, CopyWay way, String receiver) {
        copies.give(copy.id(), on, way, receiver);
    }

    /** The bytes of a filed document. */
    byte[] pdf(UUID document) {
        return archive.pdf(document, StoredDocuments.Use.PRINT);
    }

    /** Whether the bytes of a filed document are still its own. */
    Integrity check(UUID document) {
        return archive.check(document);
    }

    private NewDocument document(
            DocumentTemplate template,
            String title,
            Contents contents,
            List<PartySignature> signatures,
            PrintChoice choice) {
        var signed = signatures.stream()
                .filter(each -> each.way() != SignatureWay.AGREED_UNSIGNED)
                .map(each -> signature(contents, each))
                .toList();
        return new NewDocument(
                contents.plan().id().value(),
                title,
                template.equals(HeadStartDocuments.AGREEMENT) ? AgreementStore.KIND : GOAL_SHEET,
                template.code(),
                printer.version(template),
                choice.language(),
                signed);
    }

    private static NewSignature signature(Contents contents, PartySignature given) {
        var signature = new NewSignature(given.signer(), given.role(), method(given.way()), given.image());
        return contents.plan().authors(given.side()).stream()
                .filter(author -> author.name().equals(given.signer()))
                .map(Author::person)
                .filter(Objects::nonNull)
                .map(person -> signature.of(person.value()))
                .findFirst()
                .orElse(signature);
    }

    private static Signature.Method method(SignatureWay way) {
        return way == SignatureWay.SCREEN ? Signature.Method.PAD : Signature.Method.TYPED;
    }

    private byte[] print(
            DocumentTemplate template,
            Map<String, Object> model,
            Contents contents,
            CopyHolder holder,
            PrintChoice choice) {
        var language = choice.language();
        model.put("copyFor", messages.text(COPY + holder.name(), language));
        model.put(
                "policyFooter",
                messages.text(
                        "hs.doc.policy", language, Map.of("day", contents.plan().initiatedOn())));
        return printer.print(template, model, language, choice.paper());
    }
}
