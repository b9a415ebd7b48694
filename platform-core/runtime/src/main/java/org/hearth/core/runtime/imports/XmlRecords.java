package org.hearth.core.runtime.imports;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The records of an XML file: what stands below each element at one path, by its own path from there, and what stands
 * before it in the elements around it, by {@code ../}.
 */
final class XmlRecords implements XmlElements.Listener {

    /** More texts and attributes no record has. */
    private static final int MOST_VALUES = 2_000;

    /** Of an element around the records, as many names are kept. */
    private static final int MOST_AROUND = 500;

    private final String recordPath;
    private final Predicate<RawRow> sink;
    private final Deque<Open> open = new ArrayDeque<>();
    private Map<String, String> values = new LinkedHashMap<>();
    /** How many elements were open when the record began; 0 outside of one. */
    private int recordDepth;

    private long line;
    private long number;

    private XmlRecords(String recordPath, Predicate<RawRow> sink) {
        this.recordPath = recordPath;
        this.sink = sink;
    }

    /** Hands over every record until {@code sink} says false. */
    static void walk(UploadedFile file, String recordPath, Predicate<RawRow> sink) {
        XmlElements.walk(file, new XmlRecords(recordPath, sink));
    }

    /** An element that has begun and not ended. */
    private static final class Open {

        private final String name;
        /** From the root; in a record from there. */
        private final String path;

        private final Map<String, Integer> children = new HashMap<>();
        private final Map<String, String> around = new LinkedHashMap<>();
        private final StringBuilder text = new StringBuilder();

        Open(String name, String path) {
            this.name = name;
            this.path = path;
        }

        String under(String step) {
            return path.isEmpty() ? step : path + "/" + step;
        }

        /** Its text, unless it holds elements: then what stands between them is no value. */
        String value() {
            return children.isEmpty() ? text.toString().strip() : "";
        }

        void keep(String key, String value) {
            if (!value.isEmpty() && around.size() < MOST_AROUND) {
                around.putIfAbsent(key, value);
            }
        }
    }

    @Override
    public void start(String name, Map<String, String> attributes, long at) {
        Open parent = open.isEmpty() ? new Open("", "") : open.peek();
        int times = parent.children.merge(name, 1, Integer::sum);
        if (recordDepth > 0) {
            Open element = new Open(name, parent.under(times == 1 ? name : name + "[" + times + "]"));
            attributes.forEach((key, value) -> put(element.path + "/@" + key, value.strip()));
            open.push(element);
            return;
        }
        String path = parent.under(name);
        boolean isRecord = path.equals(recordPath);
        Open element = new Open(name, isRecord ? "" : path);
        open.push(element);
        if (isRecord) {
            recordDepth = open.size();
            line = at;
            attributes.forEach((key, value) -> put("@" + key, value.strip()));
        } else {
            attributes.forEach((key, value) -> element.keep("@" + key, value.strip()));
        }
    }

    @Override
    public void text(String piece) {
        if (open.isEmpty()) {
            return;
        }
        StringBuilder text = open.element().text;
        int room = CsvRows.LONGEST_CELL + 1 - text.length();
        // White space in front must not push the value out.
        String fresh = text.isEmpty() ? piece.stripLeading() : piece;
        text.append(fresh, 0, Math.clamp(room, 0, fresh.length()));
    }

    @Override
    public boolean end() {
        boolean endsRecord = recordDepth > 0 && open.size() == recordDepth;
        Open element = open.pop();
        if (endsRecord) {
            put(".", element.value());
            return hand();
        }
        if (recordDepth > 0) {
            put(element.path, element.value());
        } else if (!open.isEmpty()) {
            open.element().keep(element.name, element.value());
        }
        return true;
    }

    private boolean hand() {
        String up = "../";
        for (Open each : open) {
            for (Map.Entry<String, String> value : each.around.entrySet()) {
                values.put(up + value.getKey(), value.getValue());
            }
            up += "../";
        }
        recordDepth = 0;
        number++;
        RawRow row = new RawRow(line, number, values, false);
        values = new LinkedHashMap<>();
        return sink.test(row);
    }

    private void put(String path, String value) {
        if (value.isEmpty()) {
            return;
        }
        if (values.size() >= MOST_VALUES) {
            throw FileRefusals.tooWide(line, MOST_VALUES);
        }
        values.put(path, value);
    }
}
