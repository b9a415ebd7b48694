package org.hearth.core.runtime.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.hearth.core.imports.ImportOptions;
import org.hearth.core.imports.Imports.Batch;
import org.junit.jupiter.api.Test;

/** What is said about a file before anything of it is loaded. */
final class UploadedFilesTest extends ImportDesk {

    @Test
    void filesThatAreNoCsvAreRefusedAsAWhole() {
        refused("PK\u0003\u0004zip", StandardCharsets.ISO_8859_1, "E-FMT");
        refused("", StandardCharsets.UTF_8, "E-FMT");
        refused("number,name\n1,Jos\u00e9\n", StandardCharsets.ISO_8859_1, "E-FMT");
        refused("number,name\n1,Ana\n", StandardCharsets.UTF_16, "E-FMT");
        refused("name\nAna\n", StandardCharsets.UTF_8, "E-REQ");
        refused("number,name,SSN\n1,Ana,1\n", StandardCharsets.UTF_8, "E-FMT");
        refused("number,number,name\n1,2,Ana\n", StandardCharsets.UTF_8, "E-FMT");
    }

    @Test
    void aPictureIsNoTextFileWhateverItsName() {
        assertThat(refusal("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR", StandardCharsets.ISO_8859_1))
                .isEqualTo("import.file.not_csv");
    }

    @Test
    void otherSeparatorsAreNamedOnceInsteadOfEveryMissingColumn() {
        assertThat(refusal("number;name\n1;Ana\n", StandardCharsets.UTF_8)).isEqualTo("import.file.separator");
        assertThat(refusal("number\tname\n1\tAna\n", StandardCharsets.UTF_8)).isEqualTo("import.file.separator");
    }

    @Test
    void aSourceWithoutANameOrWithTooLongAOneIsRefusedBeforeTheFileIsRead() {
        assertThat(refusal("")).isEqualTo("E-REQ source_system");
        assertThat(refusal(" \t")).isEqualTo("E-REQ source_system");
        assertThat(refusal("x".repeat(ImportOptions.LONGEST_SOURCE + 1))).isEqualTo("E-FMT source_system");
        assertThat(refusal("Child\nPlus")).isEqualTo("E-FMT source_system");
        assertThat(as(LOADER, imports::history)).isEmpty();
    }

    @Test
    void theSourceOfTheLastFileIsRemembered() {
        assertThat(as(LOADER, imports::lastSource)).isEmpty();
        checked("number,name\n1,Ana\n");

        assertThat(as(LOADER, imports::lastSource)).contains("Test");
        assertThat(as(STRANGER, imports::lastSource)).isEmpty();
    }

    @Test
    void cellsThatAreTooLongOrFormulasAreErrorsOfTheirRow() {
        Batch batch = checked("number,name\n1," + "x".repeat(1_000_000) + "\n2,=1+1\n3,@SUM(A1)\n4,+1 785 555\n5,-x\n");

        assertThat(batch.errors()).isEqualTo(4);
        assertThat(findings(batch.id()))
                .extracting(each -> each.line() + " " + each.refusal().code().label())
                .containsExactly("2 E-RANGE", "3 E-FMT", "4 E-FMT", "6 E-FMT");
    }

    @Test
    void theSameNumberTwiceInAFileIsAnError() {
        assertThat(findings(checked("number,name\n1,Ana\n1,Eva\n").id()))
                .extracting(each -> each.line() + " " + each.refusal().code().label())
                .containsExactly("3 E-DUP");
    }

    @Test
    void unknownColumnsAreNotedAndAliasesAreKnown() {
        Batch batch = checked("\uFEFFNo.,name,shoe size\n1,Ana,38\n");

        assertThat(batch.errors()).isZero();
        assertThat(findings(batch.id()))
                .extracting(each -> each.line() + " " + each.level() + " " + each.column())
                .containsExactly("0 NOTE shoe size");
    }
}
