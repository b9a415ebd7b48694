package org.hearth.core.runtime.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.imports.Finding;
import org.hearth.core.imports.ImportColumn;
import org.hearth.core.imports.ImportOptions;
import org.hearth.core.imports.ImportReader;
import org.hearth.core.imports.ImportRow;
import org.hearth.core.imports.ImportType;
import org.hearth.core.security.Permission;

/** A kind of file for tests: numbers and names, kept in memory. The name "bad" is an error, "break" fails the load. */
final class NamesFile implements ImportType {

    static final Permission LOAD = new Permission("test.names.load");

    final Map<String, String> stored = new LinkedHashMap<>();
    final List<String> changedByPeople = new ArrayList<>();
    private final Map<UUID, String> numbers = new LinkedHashMap<>();

    @Override
    public String code() {
        return "names";
    }

    @Override
    public String module() {
        return "test";
    }

    @Override
    public Permission permission() {
        return LOAD;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.required("number", "No."), ImportColumn.required("name"), ImportColumn.optional("note"));
    }

    @Override
    public ImportReader open(ImportOptions options) {
        return new Reader();
    }

    private final class Reader implements ImportReader {

        private final Map<String, String> waiting = new LinkedHashMap<>();

        @Override
        public void flush() {
            stored.putAll(waiting);
            waiting.clear();
        }

        @Override
        public String key(ImportRow row) {
            return row.cell("number");
        }

        @Override
        public List<Finding> check(ImportRow row) {
            return row.cell("name").equals("bad")
                    ? List.of(new Finding(
                            Finding.Level.ERROR,
                            "name",
                            Refusal.of(RefusalCode.E_RANGE, "HS-000", "import.row.required")))
                    : List.of();
        }

        @Override
        public Loaded load(ImportRow row) {
            if (row.cell("name").equals("break")) {
                throw new IllegalStateException("on purpose");
            }
            boolean created = !stored.containsKey(row.cell("number"));
            waiting.put(row.cell("number"), row.cell("name"));
            UUID id = TimeOrderedId.next();
            numbers.put(id, row.cell("number"));
            return new Loaded("name", id, created);
        }

        @Override
        public boolean undo(Loaded loaded) {
            String number = numbers.getOrDefault(loaded.record(), "");
            if (changedByPeople.contains(number)) {
                return false;
            }
            stored.remove(number);
            return true;
        }
    }
}
