package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hearth.core.attachment.Attachment;
import org.hearth.core.attachment.AttachmentSubject;
import org.hearth.core.attachment.Attachments;
import org.hearth.core.attachment.Attachments.Use;
import org.hearth.core.attachment.NewAttachment;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.audit.AuditTrail;
import org.hearth.core.failure.NotFound;
import org.hearth.core.workflow.Reasons;
import org.hearth.family.contact.ContactType;
import org.hearth.family.contact.Contacts;
import org.hearth.family.contact.NewContact;
import org.hearth.family.file.FamilyFiles;
import org.hearth.family.inspection.Openings;
import org.hearth.family.order.LegalOrderDraft;
import org.hearth.family.order.LegalOrderKind;
import org.hearth.family.order.LegalOrders;
import org.hearth.family.order.OrderText;
import org.hearth.testkit.TestPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files attached to a family, a person, a contact and a court order are seen by whoever sees these. */
final class FamilyFilesTest {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.ISO_8859_1);

    private final ConsentHome home = new ConsentHome();
    private final Prairie prairie = home.prairie;
    private final Attachments attachments = prairie.get(Attachments.class);

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void whoWorksWithTheFamilyAddsFilesAndNobodyElseFindsThem() {
        for (var subject : prairie.as(Prairie.ADVOCATE, this::subjects)) {
            var file = prairie.as(Prairie.ADVOCATE, () -> add(subject));
            for (var caller : List.of(Prairie.OTHER_ADVOCATE, Prairie.TEACHER)) {
                prairie.as(caller, () -> {
                    assertThat(attachments.of(subject)).as(subject.kind()).isEmpty();
                    assertThat(attachments.mayChange(subject)).isFalse();
                    assertThatThrownBy(() -> attachments.get(file.id())).isInstanceOf(NotFound.class);
                    assertThatThrownBy(() -> attachments.open(file.id(), Use.VIEW))
                            .isInstanceOf(NotFound.class);
                    assertThatThrownBy(() -> attachments.check(file.id())).isInstanceOf(NotFound.class);
                    assertThatThrownBy(() -> attachments.makeVoid(file.id(), "x"))
                            .isInstanceOf(NotFound.class);
                    assertThatThrownBy(() -> add(subject)).isInstanceOf(NotFound.class);
                });
            }
            prairie.as(
                    Prairie.ADVOCATE,
                    () -> assertThat(attachments.of(subject))
                            .as(subject.kind())
                            .extracting(Attachment::id)
                            .containsExactly(file.id()));
        }
        assertThat(prairie.audited(AuditAction.CREATE, "core.attachment")).isEqualTo(4);
    }

    @Test
    void askingWhetherThereAreFilesIsNoLookAtTheRecord() {
        long before = prairie.audited(AuditAction.REFUSE, "core.permission");
        var subject = FamilyFiles.of(home.family);
        prairie.as(
                TestPlatform.staff("AD01", "administrator"),
                () -> assertThat(attachments.maySee(subject)).isFalse());
        assertThat(prairie.audited(AuditAction.REFUSE, "core.permission")).isEqualTo(before);
    }

    @Test
    void whoOpenedAFileIsToldToTheFamily() {
        prairie.as(Prairie.ADVOCATE, () -> {
            var contact = subjects().get(2);
            open(add(contact));
            return open(add(FamilyFiles.of(home.family)));
        });
        prairie.as(
                ConsentHome.PRIVACY,
                () -> assertThat(prairie.get(Openings.class).of(home.family))
                        .extracting(AuditTrail.Opening::kind)
                        .contains("core.attachment"));
    }

    private byte[] open(Attachment file) {
        try (var bytes = attachments.open(file.id(), Use.VIEW)) {
            return bytes.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<AttachmentSubject> subjects() {
        var contact = prairie.get(Contacts.class)
                .log(NewContact.of(home.family, ContactType.PHONE, LocalDate.of(2026, 9, 14)), Reasons.NONE);
        var order = prairie.get(LegalOrders.class)
                .add(new LegalOrderDraft(
                        LegalOrderKind.NO_CONTACT,
                        Set.of(home.father.id()),
                        Set.of(home.child.id()),
                        Prairie.ENTRY,
                        null,
                        OrderText.UNKNOWN));
        return List.of(
                FamilyFiles.of(home.family),
                FamilyFiles.of(home.child.id()),
                FamilyFiles.of(contact),
                FamilyFiles.of(order));
    }

    private Attachment add(AttachmentSubject subject) {
        return attachments.add(
                new NewAttachment(subject, "Birth certificate", "", "scan.pdf"), new ByteArrayInputStream(PDF));
    }
}
