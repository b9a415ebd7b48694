package org.hearth.family.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hearth.core.document.DocumentCopies;
import org.hearth.core.document.DocumentCopy;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.workflow.Reasons;
import org.hearth.family.consent.ConsentPermissions;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyPermissions;

/** Who holds copies of a family's documents. A copy for somebody outside goes through the sharing gate. */
public final class HandedCopies {

    private final Desk desk;
    private final DocumentCopies copies;
    private final SharingGate gate;

    public HandedCopies(Desk desk, DocumentCopies copies, SharingGate gate) {
        this.desk = desk;
        this.copies = copies;
        this.gate = gate;
    }

    /**
     * The copies of a document, the oldest first.
     *
     * @throws org.hearth.core.failure.NotFound for a document that the caller may not see
     */
    public List<DocumentCopy> of(UUID document) {
        desk.access().require(ConsentPermissions.READ);
        return copies.of(document);
    }

    /**
     * Writes down that the family or somebody of the agency got a copy.
     *
     * @throws org.hearth.core.failure.NotFound for a document that the caller may not see
     * @throws RuleViolation {@code E-CONSENT B-06} for a holder outside; {@code E-RANGE HS-023} for a day before the
     *     document was made or in the future. Fields: {@code holder}, {@code givenOn}, {@code receiver}
     */
    public DocumentCopy give(UUID document, HandedCopy copy) {
        requireWriter();
        if (copy.holder().isOutside()) {
            throw new RuleViolation(Refusal.of(RefusalCode.E_CONSENT, "B-06", "fam.refusal.copy_outside")
                    .at("holder"));
        }
        return desk.work().write(em -> handed(document, copy));
    }

    /**
     * Lets a copy go to somebody outside, and writes that down in the register and in the disclosure log.
     *
     * @param sharing what goes to whom; the document is added to its records
     * @param reasons answers to soft rules of the gate
     * @throws org.hearth.core.failure.NotFound for a document that the caller may not see
     * @throws RuleViolation whatever the gate refuses, and as {@link #give}
     */
    public Shared send(UUID document, HandedCopy copy, Sharing sharing, Reasons reasons) {
        requireWriter();
        return desk.work().write(em -> {
            var shared = gate.require(sharing.naming(document), reasons);
            handed(document, copy);
            return shared;
        });
    }

    private void requireWriter() {
        desk.access().require(FamilyPermissions.WRITE);
        desk.access().require(ConsentPermissions.READ);
    }

    private DocumentCopy handed(UUID document, HandedCopy copy) {
        var row = copies.intend(document, copy.holder());
        return copies.give(row.id(), copy.on(), copy.way(), copy.receiver());
    }

    /**
     * Writes down that a copy was destroyed.
     *
     * @throws org.hearth.core.failure.NotFound for a copy of a document that the caller may not see
     * @throws RuleViolation {@code E-RANGE HS-023} for a day before it was given or in the future, {@code E-STATE} when
     *     it is gone already. Field: {@code destroyedOn}
     */
    public DocumentCopy destroyed(DocumentCopy copy, LocalDate on) {
        requireWriter();
        return desk.work().write(em -> copies.destroy(copy.id(), on));
    }
}
