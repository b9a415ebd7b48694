package org.hearth.core.runtime.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.hearth.core.attachment.AttachmentLimits;
import org.hearth.core.attachment.FileType;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.junit.jupiter.api.Test;

class FileRulesTest {

    private static final AttachmentLimits ALL =
            new AttachmentLimits(AttachmentLimits.MEGABYTE, EnumSet.allOf(FileType.class));

    @Test
    void eachKindIsTakenUnderItsOwnName() {
        taken(SampleFiles.PDF, "Scan.PDF", FileType.PDF);
        taken(SampleFiles.PNG, "photo.png", FileType.PNG);
        taken(SampleFiles.JPEG, "photo.jpeg", FileType.JPEG);
        taken(SampleFiles.HEIC, "IMG_1.heic", FileType.HEIC);
        taken(SampleFiles.docx(), "letter.docx", FileType.DOCX);
        taken(SampleFiles.xlsx(), "list.xlsx", FileType.XLSX);
        taken(SampleFiles.odt(), "letter.odt", FileType.ODT);
        taken(SampleFiles.text("Dear Ms. Núñez,\n"), "letter.txt", FileType.TXT);
        taken(SampleFiles.text("name,day\nLeo,Monday\n"), "days.csv", FileType.CSV);
        taken("\uFEFFEspañol\n".getBytes(StandardCharsets.UTF_16LE), "nota.txt", FileType.TXT);
        taken(SampleFiles.text("From: Ana\nTo: Rosa\nSubject: Visit\n\nSee you.\n"), "note.txt", FileType.TXT);
    }

    @Test
    void whatIsInTheFileDecidesAndNotItsName() {
        refused(SampleFiles.EXE, "letter.pdf", "attachment.kind");
        refused(SampleFiles.PDF, "photo.jpg", "attachment.name");
        refused(SampleFiles.PDF, "scan", "attachment.name");
        refused(SampleFiles.PDF, "scan.pdf.exe", "attachment.name");
        refused(SampleFiles.text("no picture at all"), "photo.png", "attachment.name");
        refused(SampleFiles.docx(), "letter.xlsx", "attachment.name");
    }

    @Test
    void markupProgramsAndArchivesAreRefusedWhateverTheyAreCalled() {
        for (var name : Set.of("x.txt", "x.csv", "x.pdf", "x.html")) {
            refused(SampleFiles.text("<!DOCTYPE html><html><script>alert(1)</script></html>"), name, "attachment.kind");
            refused(SampleFiles.text("  \n<b>hello</b> <script>x</script>"), name, "attachment.kind");
            refused(
                    SampleFiles.text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"),
                    name,
                    "attachment.kind");
            refused(SampleFiles.text("#!/bin/sh\nrm -r x\n"), name, "attachment.kind");
            refused("\uFEFF<html><script>".getBytes(StandardCharsets.UTF_16LE), name, "attachment.kind");
        }
        refused(SampleFiles.archive(), "x.docx", "attachment.kind");
        refused(SampleFiles.archive(), "x.zip", "attachment.kind");
        refused(SampleFiles.text("PK this is no archive"), "x.docx", "attachment.kind");
    }

    @Test
    void macrosAreRefusedUnderEveryName() {
        refused(SampleFiles.docxWithMacros(), "letter.docx", "attachment.macros");
        refused(SampleFiles.docm(), "letter.docm", "attachment.macros");
        refused(SampleFiles.docm(), "letter.docx", "attachment.macros");
        refused(SampleFiles.odtWithMacros(), "letter.odt", "attachment.macros");
    }

    @Test
    void anEmptyFileAndATooLargeOneAreRefused() {
        assertThat(refusal(new byte[0], "a.pdf", ALL).code()).isEqualTo(RefusalCode.E_REQ);
        var large = new byte[(int) AttachmentLimits.MEGABYTE + 1];
        System.arraycopy(SampleFiles.PDF, 0, large, 0, SampleFiles.PDF.length);
        assertThat(refusal(large, "a.pdf", ALL)).satisfies(each -> {
            assertThat(each.label()).isEqualTo("E-RANGE CORE-FILE");
            assertThat(each.field()).isEqualTo("file");
            assertThat(each.arguments()).containsEntry("megabytes", 1L);
        });
    }

    @Test
    void aKindThatTheAgencySwitchedOffIsRefusedWithTheKindsThatAreTaken() {
        var pdfOnly = new AttachmentLimits(AttachmentLimits.MEGABYTE, Set.of(FileType.PDF));
        var refusal = refusal(SampleFiles.PNG, "a.png", pdfOnly);
        assertThat(refusal.label()).isEqualTo("E-FMT CORE-FILE");
        assertThat(refusal.arguments()).containsEntry("endings", ".pdf");
    }

    @Test
    void aNameIsCleanedAndNeverAPath() {
        assertThat(FileName.cleaned("../../etc/passwd")).isEqualTo("passwd");
        assertThat(FileName.cleaned("C:\\Users\\ana\\Acta de nacimiento.pdf")).isEqualTo("Acta de nacimiento.pdf");
        assertThat(FileName.cleaned("evil\u202Efdp.exe")).isEqualTo("evilfdp.exe");
        assertThat(FileName.cleaned("a\r\nSet-Cookie: x\0.pdf")).isEqualTo("aSet-Cookie_ x.pdf");
        assertThat(FileName.cleaned("..")).isEqualTo("file");
        assertThat(FileName.cleaned("CON.pdf")).isEqualTo("_CON.pdf");
        assertThat(FileName.cleaned("n\u0303".repeat(300) + ".pdf"))
                .hasSize(FileName.LENGTH)
                .endsWith("ñ.pdf");
    }

    private static void taken(byte[] bytes, String name, FileType type) {
        try (var file = CheckedFile.of(new ByteArrayInputStream(bytes), name, ALL)) {
            assertThat(file.type()).as(name).isEqualTo(type);
            assertThat(file.size()).isEqualTo(bytes.length);
        }
    }

    private static void refused(byte[] bytes, String name, String message) {
        var refusal = refusal(bytes, name, ALL);
        assertThat(refusal.message()).as(name).isEqualTo(message);
        assertThat(refusal.label()).isEqualTo("E-FMT CORE-FILE");
        assertThat(refusal.field()).isEqualTo("file");
    }

    private static Refusal refusal(byte[] bytes, String name, AttachmentLimits limits) {
        var found = new Refusal[1];
        assertThatThrownBy(() -> CheckedFile.of(new ByteArrayInputStream(bytes), name, limits))
                .as(name)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> found[0] = violation.refusals().getFirst());
        return found[0];
    }
}
