package org.hearth.core.runtime.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
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
    /** Each pass over a file asks for the columns once. */
    final AtomicInteger headersRead = new AtomicInteger();

    /** A load or an undo waits here before its first row, holding no lock. */
    Optional<Hold> holdAt = Optional.empty();

    final List<String> changedByPeople = new ArrayList<>();
    /** The numbers of the rows for which a reader was asked to prepare itself, chunk by chunk. */
    final List<List<String>> prepared = new ArrayList<>();

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
        headersRead.incrementAndGet();
        return List.of(
                ImportColumn.required("number", "No."), ImportColumn.required("name"), ImportColumn.optional("note"));
    }

    @Override
    public ImportReader open(ImportOptions options) {
        return new Reader();
    }

    /** Where a load waits for a test. */
    static final class Hold {

        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch go = new CountDownLatch(1);

        /** Called by the test: returns when the load stands there. */
        void awaitReached() {
            await(reached);
        }

        void release() {
            go.countDown();
        }

        private void here() {
            reached.countDown();
            await(go);
        }

        private static void await(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
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
        public void prepare(List<ImportRow> rows) {
            prepared.add(rows.stream().map(this::key).toList());
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
            holdAt.ifPresent(Hold::here);
            boolean created = !stored.containsKey(row.cell("number"));
            waiting.put(row.cell("number"), row.cell("name"));
            UUID id = TimeOrderedId.next();
            numbers.put(id, row.cell("number"));
            return new Loaded("name", id, created);
        }

        @Override
        public Map<UUID, Map<String, String>> cells(String kind, Set<UUID> records) {
            Map<UUID, Map<String, String>> cells = new LinkedHashMap<>();
            records.forEach(each -> cells.put(each, Map.of("name", stored.getOrDefault(numbers.get(each), ""))));
            return cells;
        }

        @Override
        public boolean restore(String kind, UUID record, Map<String, String> before) {
            stored.put(numbers.getOrDefault(record, ""), before.getOrDefault("name", ""));
            return true;
        }

        @Override
        public boolean undo(Loaded loaded) {
            holdAt.ifPresent(Hold::here);
            String number = numbers.getOrDefault(loaded.record(), "");
            if (changedByPeople.contains(number)) {
                return false;
            }
            stored.remove(number);
            return true;
        }
    }
}
