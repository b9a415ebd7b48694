package org.hearth.family.consent;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearth.core.document.DocumentPrinter;
import org.hearth.core.document.DocumentTemplate;
import org.hearth.core.document.NewDocument;
import org.hearth.core.document.NewSignature;
import org.hearth.core.document.Signature;
import org.hearth.core.document.StoredDocument;
import org.hearth.core.document.StoredDocuments;
import org.hearth.core.security.Agency;
import org.hearth.core.text.Messages;
import org.jspecify.annotations.Nullable;

/** Prints releases and withdrawals and files them. */
public final class ReleasePapers {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final DocumentPrinter printer;
    private final StoredDocuments archive;
    private final Messages messages;
    private final Agency agency;

    public ReleasePapers(DocumentPrinter printer, StoredDocuments archive, Messages messages, Agency agency) {
        this.printer = printer;
        this.archive = archive;
        this.messages = messages;
        this.agency = agency;
    }

    /** The form as it stands, to be read before signing. */
    byte[] preview(Release release, List<String> names, PrintChoice choice) {
        return form(release, names, null, choice, "family");
    }

    private byte[] form(
            Release release,
            List<String> names,
            @Nullable ReleaseSignature signature,
            PrintChoice choice,
            String copy) {
        var model = ReleaseModel.of(release, names, agency.name());
        var signed = release.signed();
        ReleaseModel.sign(model, signature, signed == null ? null : signed.on());
        return print(template(release), model, choice, copy);
    }

    /** Files the signed form, for the file and for the family. */
    void file(Release release, List<String> names, ReleaseSignature signature, PrintChoice choice) {
        var template = template(release);
        var method = signature.way() == SignatureWay.SCREEN
                ? Signature.Method.PAD
                : signature.way() == SignatureWay.TYPED ? Signature.Method.TYPED : Signature.Method.PAPER;
        var giver = release.draft().giver();
        var written = new NewSignature(signature.signer(), giver.authority().name(), method, signature.image());
        var given = giver.findPerson()
                .filter(person -> giver.name().equals(signature.signer()))
                .map(person -> written.of(person.value()))
                .orElse(written);
        archive.store(
                document(release, template, choice, List.of(given)), form(release, names, signature, choice, "file"));
        archive.store(
                document(release, template, choice, List.of()), form(release, names, signature, choice, "family"));
    }

    /** Files a withdrawal. */
    void revoke(Release release, List<String> names, Revocation revocation, PrintChoice choice) {
        var model = ReleaseModel.of(release, names, agency.name());
        var received = LocalDateTime.ofInstant(revocation.receivedAt(), agency.zone());
        model.put("receivedOn", received.toLocalDate());
        model.put("receivedAt", CLOCK.format(received));
        model.put("zone", agency.zone().getId());
        model.put("by", revocation.by());
        model.put("how", revocation.how());
        model.put(
                "signedOn", release.findSigned().<Object>map(Release.Signed::on).orElse(""));
        var pdf = print(ConsentDocuments.REVOCATION, model, choice, "family");
        archive.store(document(release, ConsentDocuments.REVOCATION, choice, List.of()), pdf);
    }

    List<StoredDocument> about(ReleaseId release) {
        return archive.about(release.value());
    }

    byte[] pdf(UUID document) {
        return archive.pdf(document, StoredDocuments.Use.PRINT);
    }

    private static DocumentTemplate template(Release release) {
        return release.draft().part2() ? ConsentDocuments.PART_2_RELEASE : ConsentDocuments.RELEASE;
    }

    private NewDocument document(
            Release release, DocumentTemplate template, PrintChoice choice, List<NewSignature> signatures) {
        return new NewDocument(
                release.id().value(),
                messages.text(template.title(), choice.language()),
                ReleaseStore.KIND,
                template.code(),
                printer.version(template),
                choice.language(),
                signatures);
    }

    private byte[] print(DocumentTemplate template, Map<String, Object> model, PrintChoice choice, String copy) {
        model.put("copyFor", messages.text("fam.paper.copy." + copy, choice.language()));
        model.put("policyFooter", messages.text("fam.paper.policy", choice.language()));
        return printer.print(template, model, choice.language(), choice.paper());
    }
}
