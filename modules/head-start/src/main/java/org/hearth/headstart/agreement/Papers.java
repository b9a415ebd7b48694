package org.hearth.headstart.agreement;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hearth.core.document.DocumentPrinter;
import org.hearth.core.document.DocumentTemplate;
import org.hearth.core.document.NewDocument;
import org.hearth.core.document.NewSignature;
import org.hearth.core.document.Signature;
import org.hearth.core.document.StoredDocuments;
import org.hearth.core.text.Messages;
import org.hearth.headstart.goal.Goal;

/** Prints the documents of a plan and files them. */
public final class Papers {

    /** The kind of a filed goal sheet. */
    static final String GOAL_SHEET = "hs.goal_sheet";

    private static final String COPY = "hs.copy.holder.";

    private final DocumentPrinter printer;
    private final StoredDocuments archive;
    private final Messages messages;

    public Papers(DocumentPrinter printer, StoredDocuments archive, Messages messages) {
        this.printer = printer;
        this.archive = archive;
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
        return Arrays.stream(CopyHolder.values())
                .flatMap(holder -> jobs(contents, signatures, holder, choice))
                .toList()
                .parallelStream()
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

    /** Files what was printed. */
    void file(EntityManager em, Contents contents, List<Printed> printed) {
        printed.forEach(each -> file(em, contents, each.document, each.pdf, each.holder));
    }

    /** The bytes of a filed document. */
    byte[] pdf(UUID document) {
        return archive.pdf(document, StoredDocuments.Use.PRINT);
    }

    private void file(EntityManager em, Contents contents, NewDocument document, byte[] pdf, CopyHolder holder) {
        var copy = new DocumentCopyEntity(contents.plan().id(), archive.store(document, pdf), holder);
        var signedOn = contents.agreement().signedOn();
        if (holder == CopyHolder.FILE && signedOn != null) {
            copy.give(signedOn, CopyWay.FILED, "");
        }
        em.persist(copy);
    }

    private NewDocument document(
            DocumentTemplate template,
            String title,
            Contents contents,
            List<PartySignature> signatures,
            PrintChoice choice) {
        var signed = signatures.stream()
                .filter(each -> each.way() != SignatureWay.AGREED_UNSIGNED)
                .map(each -> new NewSignature(each.signer(), each.role(), method(each.way()), each.image()))
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
