package org.hearth.core.runtime.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hearth.core.document.CopyHolder;
import org.hearth.core.document.CopyWay;
import org.hearth.core.document.DocumentCopy;
import org.hearth.core.document.DocumentGuard;
import org.hearth.core.document.Integrity;
import org.hearth.core.document.IssuedDocuments.Answer;
import org.hearth.core.document.NewDocument;
import org.hearth.core.document.StoredDocument;
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
import org.hearth.core.security.Caller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Who holds copies of a document, and whether a file somebody holds is one. */
@ParameterizedClass
@EnumSource
class CopyRegisterTest {

    private static final UUID PLAN = new UUID(3, 4);
    private static final byte[] PDF = "%PDF a file".getBytes(StandardCharsets.UTF_8);
    private static final LocalDate TODAY = new Noon().today();

    private final TestDatabase test;
    private final PersistenceUnits units;
    private final OpenAccess access = new OpenAccess();
    private final LeasedUnitOfWork work;
    private final DocumentArchive archive;
    private final CopyRegister copies;
    private final IssuedFiles issued;
    private final Set<UUID> hidden = new HashSet<>();
    private final Set<UUID> closed = new HashSet<>();
    private final StoredDocument document;

    CopyRegisterTest(DatabaseKind kind) {
        test = TestDatabase.of(kind);
        new SchemaMigrator(test.database()).migrate("core", "core", MigrationScripts.beside(DocumentArchive.class));
        units = new PersistenceUnits(test.database());
        units.compose(List.of(ManagedClasses.beside("core", DocumentArchive.class)));
        work = new LeasedUnitOfWork(units);
        var audit = new RecordingAudit();
        archive = new DocumentArchive(work, access, audit, new Noon());
        archive.add(
                "head-start",
                List.of(new DocumentGuard(
                        "hs.agreement", subject -> !hidden.contains(subject), subject -> !closed.contains(subject))));
        copies = new CopyRegister(work, archive, audit, new Noon());
        issued = new IssuedFiles(work, access, archive);
        var agreement = new NewDocument(PLAN, "Acuerdo", "hs.agreement", "DOC-01", "1a", Locale.of("es"), List.of());
        document = work.write(em -> archive.store(agreement, PDF));
    }

    @AfterEach
    void close() {
        units.close();
        test.close();
    }

    @Test
    void aCopyIsMeantForSomebodyThenGivenThenDestroyed() {
        var copy = intend(CopyHolder.FAMILY);
        assertThat(copy.isGiven()).isFalse();
        give(copy, TODAY, " Rosa Núñez ");
        work.run(em -> copies.destroy(copy.id(), TODAY));
        assertThat(copies.of(document.id())).singleElement().satisfies(each -> {
            assertThat(each.holder()).isEqualTo(CopyHolder.FAMILY);
            assertThat(each.receiver()).isEqualTo("Rosa Núñez");
            assertThat(each.givenOn()).isEqualTo(TODAY);
            assertThat(each.way()).isEqualTo(CopyWay.MAIL);
            assertThat(each.destroyedOn()).isEqualTo(TODAY);
        });
        assertThat(copies.about(PLAN)).isEqualTo(copies.of(document.id()));
    }

    @Test
    void aCopyChangesHandsOnceAndOnADayThatCanBe() {
        var copy = intend(CopyHolder.FAMILY);
        refused(() -> give(copy, TODAY.plusDays(1), ""), "copy.day");
        refused(() -> give(copy, TODAY.minusDays(1), ""), "copy.day");
        refused(() -> give(copy, TODAY, "x".repeat(201)), "copy.receiver");
        refused(() -> work.run(em -> copies.destroy(copy.id(), TODAY)), "copy.not_there");
        give(copy, TODAY, "");
        refused(() -> give(copy, TODAY, ""), "copy.given_before");
        refused(() -> work.run(em -> copies.destroy(copy.id(), TODAY.plusDays(1))), "copy.day");
    }

    @Test
    void whatTheCallerMayNotSeeHasNoCopiesAndAPageWritesNone() {
        var copy = intend(CopyHolder.COURT);
        assertThat(CopyHolder.COURT.isOutside()).isTrue();
        assertThatThrownBy(() -> copies.intend(document.id(), CopyHolder.FAMILY))
                .isInstanceOf(IllegalStateException.class);
        closed.add(PLAN);
        assertThat(copies.of(document.id())).hasSize(1);
        assertThatThrownBy(() -> give(copy, TODAY, "")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> intend(CopyHolder.FAMILY)).isInstanceOf(NotFound.class);
        hidden.add(PLAN);
        assertThatThrownBy(() -> copies.of(document.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> give(copy, TODAY, "")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> intend(CopyHolder.FAMILY)).isInstanceOf(NotFound.class);
        assertThat(copies.about(PLAN)).isEmpty();
    }

    @Test
    void everybodyLearnsThatAFileIsGenuineAndFewWhatItIs() {
        assertThat(recognise(PDF).document()).contains(document);
        hidden.add(PLAN);
        assertThat(recognise(PDF).issued()).isTrue();
        assertThat(recognise(PDF).document()).isEmpty();
        byte[] changed = PDF.clone();
        changed[changed.length - 1]++;
        assertThat(recognise(changed).issued()).isFalse();
        refused(() -> recognise(new byte[0]), "document.check.empty");
        assertThatThrownBy(() -> access.as(Caller.NOBODY, () -> recognise(PDF))).isInstanceOf(AccessDenied.class);
    }

    @Test
    void theCheckOfADocumentSaysWhetherItsBytesAreItsOwn() {
        assertThat(archive.check(document.id())).isEqualTo(Integrity.UNCHANGED);
        test.sql("update core_document set sha256 = '" + "0".repeat(64) + "'");
        assertThat(archive.check(document.id())).isEqualTo(Integrity.CHANGED);
        test.sql("delete from core_document_content");
        assertThat(archive.check(document.id())).isEqualTo(Integrity.MISSING);
        hidden.add(PLAN);
        assertThatThrownBy(() -> archive.check(document.id())).isInstanceOf(NotFound.class);
    }

    private Answer recognise(byte[] bytes) {
        return issued.recognise(new ByteArrayInputStream(bytes));
    }

    private DocumentCopy intend(CopyHolder holder) {
        return work.write(em -> copies.intend(document.id(), holder));
    }

    private void give(DocumentCopy copy, LocalDate on, String receiver) {
        work.run(em -> copies.give(copy.id(), on, CopyWay.MAIL, receiver));
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
