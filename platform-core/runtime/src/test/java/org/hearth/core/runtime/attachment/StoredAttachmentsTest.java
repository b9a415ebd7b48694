package org.hearth.core.runtime.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hearth.core.attachment.Attachment;
import org.hearth.core.attachment.AttachmentGuard;
import org.hearth.core.attachment.AttachmentSubject;
import org.hearth.core.attachment.Attachments.Use;
import org.hearth.core.attachment.FileType;
import org.hearth.core.attachment.NewAttachment;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.document.Integrity;
import org.hearth.core.failure.AccessDenied;
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
import org.hearth.core.runtime.policy.AgencyPolicy;
import org.hearth.core.security.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class StoredAttachmentsTest {

    private static final AttachmentSubject FAMILY = new AttachmentSubject("fam.family", new UUID(3, 4));
    private static final AttachmentSubject OTHER = new AttachmentSubject("fam.family", new UUID(3, 5));

    private final TestDatabase test;
    private final PersistenceUnits units;
    private final RecordingAudit audit = new RecordingAudit();
    private final OpenAccess access = new OpenAccess();
    private final LeasedUnitOfWork work;
    private final AgencyPolicy policy;
    private final StoredAttachments attachments;
    private final Set<UUID> hidden = new HashSet<>();
    private final Set<UUID> readOnly = new HashSet<>();

    StoredAttachmentsTest(DatabaseKind kind) {
        test = TestDatabase.of(kind);
        new SchemaMigrator(test.database()).migrate("core", "core", MigrationScripts.beside(StoredAttachments.class));
        units = new PersistenceUnits(test.database());
        units.compose(List.of(ManagedClasses.beside("core", StoredAttachments.class)));
        work = new LeasedUnitOfWork(units);
        policy = new AgencyPolicy(work, access, audit, new Noon());
        attachments = new StoredAttachments(
                work,
                access,
                audit,
                new Noon(),
                new StoredAttachments.Keeping(new AttachmentPolicy(policy), new DatabaseContent(work)));
        attachments.add(
                "family-record",
                List.of(new AttachmentGuard("fam.family", id -> !hidden.contains(id), id -> !readOnly.contains(id))));
    }

    @AfterEach
    void close() {
        units.close();
        test.close();
    }

    @Test
    void aFileOfManyPartsComesBackByteByByte() throws IOException {
        byte[] large = large(3 * DatabaseContent.PART + 17);
        var stored = add("../scan.pdf", large);
        assertThat(stored.fileName()).isEqualTo("scan.pdf");
        assertThat(stored.type()).isEqualTo(FileType.PDF);
        assertThat(stored.size()).isEqualTo(large.length);
        assertThat(stored.addedByName()).isEqualTo("Ana");
        assertThat(stored.sha256()).hasSize(64);
        assertThat(test.one("select count(*) from core_attachment_part")).isEqualTo("4");
        assertThat(bytes(stored)).isEqualTo(large);
        assertThat(attachments.get(stored.id())).isEqualTo(stored);
        assertThat(attachments.of(FAMILY)).containsExactly(stored);
        assertThat(attachments.of(OTHER)).isEmpty();
    }

    @Test
    void aFileThatEndsWithAPartHasNoEmptyOne() throws IOException {
        byte[] even = large(2 * DatabaseContent.PART);
        var stored = add("scan.pdf", even);
        assertThat(test.one("select count(*) from core_attachment_part")).isEqualTo("2");
        assertThat(bytes(stored)).isEqualTo(even);
    }

    @Test
    void addingOpeningSavingAndVoidingAreAudited() throws IOException {
        var stored = add("scan.pdf", SampleFiles.PDF);
        attachments.open(stored.id(), Use.VIEW).close();
        attachments.open(stored.id(), Use.EXPORT).close();
        attachments.makeVoid(stored.id(), " another family ");
        assertThat(audit.entries())
                .extracting(RecordingAudit.Entry::action)
                .containsExactly(AuditAction.CREATE, AuditAction.VIEW, AuditAction.EXPORT, AuditAction.CHANGE);
        assertThat(attachments.get(stored.id()).voided())
                .hasValueSatisfying(each -> assertThat(each.reason()).isEqualTo("another family"));
        refused(() -> attachments.makeVoid(stored.id(), "again"), "attachment.voided_before");
        assertThat(bytes(stored)).isEqualTo(SampleFiles.PDF);
    }

    @Test
    void aRefusalKeepsNothing() {
        refused(() -> add("scan.pdf", SampleFiles.EXE), "attachment.kind");
        refused(() -> add("scan.pdf", new byte[0]), "attachment.empty");
        refused(() -> add("scan.pdf", large(11_000_000)), "attachment.too_large");
        refused(
                () -> attachments.add(new NewAttachment(FAMILY, " ", "", "a.pdf"), stream(SampleFiles.PDF)),
                "attachment.title_missing");
        refused(() -> attachments.makeVoid(add("scan.pdf", SampleFiles.PDF).id(), " "), "attachment.reason_missing");
        assertThat(test.one("select count(*) from core_attachment")).isEqualTo("1");
        assertThat(test.one("select count(*) from core_attachment_part")).isEqualTo("1");
    }

    @Test
    void theAgencySetsTheSizeAndTheKinds() {
        var today = new Noon().today();
        policy.change(AttachmentPolicy.LARGEST, 1, today, "Small disk");
        policy.change(AttachmentPolicy.PICTURES, "refused", today, "Small disk");
        refused(() -> add("scan.pdf", large(1_000_001)), "attachment.too_large");
        refused(() -> add("photo.png", SampleFiles.PNG), "attachment.kind");
        assertThat(attachments.limits().megabytes()).isEqualTo(1);
        assertThatThrownBy(() -> policy.change(AttachmentPolicy.LARGEST, 201, today, "Films"))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void whatTheCallerMayNotSeeDoesNotExist() {
        var id = add("scan.pdf", SampleFiles.PDF).id();
        int before = audit.entries().size();
        hidden.add(FAMILY.id());
        isHidden(id);
        assertThatThrownBy(() -> add("scan.pdf", SampleFiles.PDF)).isInstanceOf(NotFound.class);
        assertThat(audit.entries()).hasSize(before);
        hidden.clear();
        readOnly.add(FAMILY.id());
        assertThat(attachments.of(FAMILY)).hasSize(1);
        assertThat(attachments.mayChange(FAMILY)).isFalse();
        assertThatThrownBy(() -> add("scan.pdf", SampleFiles.PDF)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> attachments.makeVoid(id, "no")).isInstanceOf(NotFound.class);
    }

    @Test
    void whileItsModuleIsOffNobodySeesAFileButThePlatform() {
        var id = add("scan.pdf", SampleFiles.PDF).id();
        attachments.remove("family-record");
        isHidden(id);
        assertThatThrownBy(() -> add("scan.pdf", SampleFiles.PDF)).isInstanceOf(NotFound.class);
        assertThat(access.as(Caller.SYSTEM, () -> attachments.get(id)).id()).isEqualTo(id);
    }

    @Test
    void aFileThatWasTamperedWithIsNotShownAndTheCheckSaysSo() {
        var changed = add("scan.pdf", large(DatabaseContent.PART + 1));
        assertThat(attachments.check(changed.id())).isEqualTo(Integrity.UNCHANGED);
        test.sql("delete from core_attachment_part where part_number = 1");
        assertThat(attachments.check(changed.id())).isEqualTo(Integrity.CHANGED);
        refused(() -> attachments.open(changed.id(), Use.VIEW), "document.damaged");
        assertThat(audit.last().action()).isEqualTo(AuditAction.REFUSE);
        test.sql("delete from core_attachment_part");
        assertThat(attachments.check(changed.id())).isEqualTo(Integrity.MISSING);
    }

    @Test
    void onlyThePlatformErasesAndThenNothingIsLeft() {
        add("scan.pdf", large(DatabaseContent.PART + 1));
        add("photo.png", SampleFiles.PNG);
        assertThatThrownBy(() -> work.write(em -> attachments.erase(FAMILY))).isInstanceOf(AccessDenied.class);
        int erased = access.as(Caller.SYSTEM, () -> work.write(em -> attachments.erase(FAMILY)));
        assertThat(erased).isEqualTo(2);
        assertThat(test.one("select count(*) from core_attachment")).isEqualTo("0");
        assertThat(test.one("select count(*) from core_attachment_part")).isEqualTo("0");
        assertThatThrownBy(() -> access.as(Caller.SYSTEM, () -> attachments.erase(FAMILY)))
                .isInstanceOf(IllegalStateException.class);
    }

    private void isHidden(UUID id) {
        assertThat(attachments.of(FAMILY)).isEmpty();
        assertThat(attachments.maySee(FAMILY)).isFalse();
        assertThatThrownBy(() -> attachments.get(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> attachments.open(id, Use.VIEW)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> attachments.check(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> attachments.makeVoid(id, "no")).isInstanceOf(NotFound.class);
    }

    private Attachment add(String name, byte[] bytes) {
        return attachments.add(new NewAttachment(FAMILY, "Birth certificate", "Front and back", name), stream(bytes));
    }

    private byte[] bytes(Attachment stored) throws IOException {
        try (InputStream bytes = attachments.open(stored.id(), Use.VIEW)) {
            return bytes.readAllBytes();
        }
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static byte[] large(int size) {
        byte[] bytes = Arrays.copyOf(SampleFiles.PDF, size);
        for (int i = SampleFiles.PDF.length; i < size; i++) {
            bytes[i] = (byte) ((i * 31) >> 3);
        }
        return bytes;
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
