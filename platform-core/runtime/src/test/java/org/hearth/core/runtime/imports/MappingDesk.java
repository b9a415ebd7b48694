package org.hearth.core.runtime.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.imports.ImportMapping;
import org.hearth.core.imports.ImportMappings;
import org.hearth.core.imports.Imports.Batch;
import org.hearth.core.imports.MappedColumn;
import org.hearth.core.imports.SourceFormat;
import org.junit.jupiter.api.BeforeEach;

/** An import desk where files of other systems come in too. */
abstract class MappingDesk extends ImportDesk {

    static final MappedColumn NUMBER = MappedColumn.from("number", "Kid No");
    static final MappedColumn NAME = MappedColumn.from("name", "Kid Name");

    static final String XML = """
            <?xml version="1.0"?>
            <Export agency="A1">
              <Family id="F1">
                <Kid no="1"><Name><First>Ana</First></Name></Kid>
                <Kid no="2"><Name><First>Eva</First></Name><Phone>555-0101</Phone><Phone>555-0102</Phone></Kid>
              </Family>
              <Family id="F2"><Kid no="3"/></Family>
            </Export>
            """;

    ImportMappings mappings;

    @BeforeEach
    void findMappings() {
        mappings = service(ImportMappings.class);
    }

    static ImportMapping csv(MappedColumn... columns) {
        return new ImportMapping("Other system", "names", SourceFormat.csv(), List.of(columns));
    }

    static ImportMapping xml(String path, MappedColumn... columns) {
        return new ImportMapping("Other system", "names", SourceFormat.xml(path), List.of(columns));
    }

    static ImportMapping kids() {
        return xml(
                "Export/Family/Kid",
                MappedColumn.from("number", "@no"),
                MappedColumn.from("name", "Name/First"),
                MappedColumn.from("note", "../@id"));
    }

    static MappedColumn dated(String column, String source, String pattern) {
        return new MappedColumn(column, source, "", pattern, Map.of());
    }

    UUID added(ImportMapping mapping) {
        return as(LOADER, () -> mappings.add(mapping));
    }

    Batch checkedBy(UUID mapping, String file) {
        return ended(as(LOADER, () -> imports.checkMapped(mapping, OPTIONS, "export", bytes(file))));
    }

    Batch loadedBy(UUID mapping, String file) {
        Batch batch = checkedBy(mapping, file);
        as(LOADER, () -> {
            imports.load(batch.id());
            return batch;
        });
        return ended(batch.id());
    }

    /** Code, field and message of each refusal. */
    static List<String> refusals(Runnable act) {
        try {
            act.run();
        } catch (RuleViolation violation) {
            return violation.refusals().stream().map(MappingDesk::words).toList();
        }
        throw new AssertionError("nothing was refused");
    }

    private static String words(Refusal each) {
        return (each.code().label() + " " + each.field() + " " + each.message()).replaceAll(" +", " ");
    }

    List<String> refusedFile(ImportMapping mapping, InputStream file) {
        UUID id = added(mapping);
        List<String> refusals = refusals(() -> as(LOADER, () -> imports.checkMapped(id, OPTIONS, "export.xml", file)));
        assertThat(as(LOADER, imports::history)).isEmpty();
        return refusals;
    }

    static InputStream bytes(String file) {
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    }
}
