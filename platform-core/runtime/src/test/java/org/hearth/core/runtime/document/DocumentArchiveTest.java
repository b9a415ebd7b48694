package org.hearth.core.runtime.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.document.DocumentGuard;
import org.hearth.core.document.DocumentState;
import org.hearth.core.document.Integrity;
import org.hearth.core.document.NewDocument;
import org.hearth.core.document.NewSignature;
import org.hearth.core.document.Signature;
import org.hearth.core.document.StoredDocument;
import org.hearth.core.document.StoredDocuments.Use;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.runtime.Noon;
import org.hearth.core.runtime.OpenAccess;
import org.hearth.core.runtime.RecordingAudit;
import org.hearth.core.runtime.data.DatabaseKind;
import org.hearth.core.runtime.data.LeasedUnitOfWork;
import org.hearth.core.runtime.data.ManagedClasses;
import org.hearth.core.runtime.data.MigrationScripts;
import org.hearth.core.runtime.data.PersistenceUnits;
import org.hearth.core.runtime.data.SchemaMigrator;
import org.hearth.core.runtime.data.TestDatabase;
import org.hearth.core.security.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class DocumentArchiveTest {

    private static final UUID PLAN = new UUID(3, 4);
    private static final byte[] PDF = "%PDF a file of some length".repeat(4000).getBytes(StandardCharsets.UTF_8);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 1, 2};
    private static final NewSignature PARENT =
            new NewSignature(" Rosa Núñez ", "parent", Signature.Method.PAD, Optional.of(PNG));
    private static final NewSignature ADVOCATE =
            new NewSignature("Ana Torres", "family_advocate", Signature.Method.TYPED, Optional.empty());

    private final TestDatabase test;
    private final PersistenceUnits units;
    private final RecordingAudit audit = new RecordingAudit();
    private final LeasedUnitOfWork work;
    private final DocumentArchive archive;
    private final Set<UUID> hidden = new HashSet<>();

    DocumentArchiveTest(DatabaseKind kind) {
        test = TestDatabase.of(kind);
        new SchemaMigrator(test.database()).migrate("core", "core", MigrationScripts.beside(DocumentArchive.class));
        units = new PersistenceUnits(test.database());
        units.compose(List.of(ManagedClasses.beside("core", DocumentArchive.class)));
        work = new LeasedUnitOfWork(units);
        archive = new DocumentArchive(work, new OpenAccess(), audit, new Noon());
        archive.add(
                "head-start",
                List.of(new DocumentGuard("hs.agreement", subject -> !hidden.contains(subject), subject -> true)));
    }

    @AfterEach
    void close() {
        units.close();
        test.close();
    }

    @Test
    void aDocumentIsKeptByteByByteWithItsSignatures() {
        StoredDocument stored = store(agreement(PARENT, ADVOCATE), PDF);
        assertThat(archive.pdf(stored.id(), Use.VIEW)).isEqualTo(PDF);
        assertThat(archive.get(stored.id())).isEqualTo(stored);
        assertThat(stored.language()).isEqualTo(Locale.of("es"));
        assertThat(stored.sha256()).hasSize(64);
        assertThat(stored.createdBy()).isEqualTo(OpenAccess.ANA.user());
        assertThat(archive.signatures(stored.id()))
                .satisfiesExactly(
                        parent -> {
                            assertThat(parent.signer()).isEqualTo("Rosa Núñez");
                            assertThat(parent.image())
                                    .hasValueSatisfying(each -> assertThat(each).isEqualTo(PNG));
                        },
                        advocate -> assertThat(advocate.image()).isEmpty());
    }

    @Test
    void everyUseIsAudited() {
        UUID id = store(agreement(PARENT), PDF).id();
        archive.pdf(id, Use.VIEW);
        archive.pdf(id, Use.PRINT);
        close(id, DocumentState.VOIDED);
        assertThat(audit.entries())
                .extracting(RecordingAudit.Entry::action)
                .containsExactly(
                        AuditAction.CREATE, AuditAction.SIGN, AuditAction.VIEW, AuditAction.PRINT, AuditAction.CHANGE);
    }

    @Test
    void aDocumentThatWasTamperedWithIsNotShown() {
        UUID id = store(agreement(), PDF).id();
        test.sql("update core_document set sha256 = '" + "0".repeat(64) + "'");
        refused(() -> archive.pdf(id, Use.VIEW), "document.damaged");
        assertThat(audit.last().action()).isEqualTo(AuditAction.REFUSE);
        UUID emptied = store(agreement(), PDF).id();
        test.sql("delete from core_document_content");
        refused(() -> archive.pdf(emptied, Use.VIEW), "document.damaged");
    }

    @Test
    void aSignatureCountsForTheBytesThatWereSignedAndForNoOthers() {
        UUID id = store(agreement(PARENT), PDF).id();
        StoredDocument other = store(agreement(), "%PDF another".getBytes(StandardCharsets.UTF_8));
        assertThat(archive.signatures(id).getFirst().documentSha256())
                .isEqualTo(archive.get(id).sha256());
        assertThat(archive.check(other.id())).isEqualTo(Integrity.UNCHANGED);
        test.sql("update core_document_signature set document = (select d.id from core_document d where d.sha256 = '"
                + other.sha256() + "')");
        assertThat(archive.check(other.id())).isEqualTo(Integrity.CHANGED);
        refused(() -> archive.pdf(other.id(), Use.VIEW), "document.damaged");
    }

    @Test
    void aLaterSignatureIsAddedToAFinalDocumentOnly() {
        UUID id = store(agreement(PARENT), PDF).id();
        sign(id, ADVOCATE);
        assertThat(archive.signatures(id)).extracting(Signature::role).containsExactly("parent", "family_advocate");
        close(id, DocumentState.REPLACED);
        refused(() -> sign(id, ADVOCATE), "document.not_final");
        assertThat(archive.get(id).state()).isEqualTo(DocumentState.REPLACED);
    }

    @Test
    void aSignatureNamesTheSignersEntryInTheRecord() {
        var person = new UUID(7, 7);
        UUID id = store(agreement(PARENT.of(person), ADVOCATE), PDF).id();
        assertThat(archive.signatures(id))
                .extracting(Signature::person)
                .containsExactly(Optional.of(person), Optional.empty());
    }

    @Test
    void aSignatureNeedsANameARoleAndASmallPicture() {
        var nobody = new NewSignature("  ", "parent", Signature.Method.TYPED, Optional.empty());
        refused(() -> store(agreement(nobody), PDF), "document.signature_missing");
        byte[] large = Arrays.copyOf(PNG, NewSignature.LARGEST_IMAGE + 1);
        refused(() -> store(agreement(with(large)), PDF), "document.signature_image");
        byte[] svg = "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8);
        refused(() -> store(agreement(with(svg)), PDF), "document.signature_image");
        assertThat(archive.about(PLAN)).isEmpty();
    }

    @Test
    void theDocumentsAboutARecordComeNewestFirst() {
        UUID first = store(agreement(), PDF).id();
        UUID second = store(agreement(), PDF).id();
        assertThat(archive.about(PLAN)).extracting(StoredDocument::id).containsExactly(second, first);
        assertThat(archive.about(new UUID(9, 9))).isEmpty();
        assertThatThrownBy(() -> archive.get(new UUID(9, 9))).isInstanceOf(NotFound.class);
    }

    @Test
    void whatTheCallerMayNotSeeDoesNotExist() {
        UUID id = store(agreement(PARENT), PDF).id();
        int before = audit.entries().size();
        hidden.add(PLAN);
        isHidden(id);
        assertThat(audit.entries()).hasSize(before);
        hidden.clear();
        assertThat(archive.about(PLAN)).hasSize(1);
    }

    @Test
    void whileItsModuleIsOffNobodySeesADocumentButThePlatform() {
        UUID id = store(agreement(PARENT), PDF).id();
        archive.remove("head-start");
        isHidden(id);
        assertThatThrownBy(() -> store(agreement(), PDF)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new OpenAccess().as(Caller.SYSTEM, () -> archive.get(id)).id())
                .isEqualTo(id);
    }

    @Test
    void aPageCannotFileSignOrCloseWhatIsForServices() {
        UUID id = store(agreement(PARENT), PDF).id();
        assertThatThrownBy(() -> archive.store(agreement(), PDF)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> archive.sign(id, ADVOCATE)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> archive.close(id, DocumentState.VOIDED)).isInstanceOf(IllegalStateException.class);
        assertThat(archive.get(id).state()).isEqualTo(DocumentState.FINAL);
    }

    private void isHidden(UUID id) {
        assertThatThrownBy(() -> archive.get(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> archive.pdf(id, Use.PRINT)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> archive.signatures(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sign(id, ADVOCATE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> close(id, DocumentState.VOIDED)).isInstanceOf(NotFound.class);
        assertThat(archive.about(PLAN)).isEmpty();
    }

    private StoredDocument store(NewDocument document, byte[] pdf) {
        return work.write(em -> archive.store(document, pdf));
    }

    private Signature sign(UUID document, NewSignature signature) {
        return work.write(em -> archive.sign(document, signature));
    }

    private void close(UUID document, DocumentState state) {
        work.run(em -> archive.close(document, state));
    }

    private static NewSignature with(byte[] image) {
        return new NewSignature("Rosa", "parent", Signature.Method.PAD, Optional.of(image));
    }

    private static NewDocument agreement(NewSignature... signatures) {
        return new NewDocument(
                PLAN, "Acuerdo", "hs.agreement", "DOC-01", "1a2b3c4d", Locale.of("es"), List.of(signatures));
    }

    private static void refused(ThrowingCallable act, String message) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.refusals())
                                .singleElement()
                                .satisfies(each -> assertThat(each.message()).isEqualTo(message)));
    }
}
