package org.hearth.core.runtime.imports;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which elements of an XML file may be its records: those that are repeated and hold something. */
final class XmlSurvey implements XmlElements.Listener {

    /** The beginning of a file tells. */
    private static final int MOST_ELEMENTS = 20_000;

    private static final int MOST_PATHS = 50;

    private final Map<String, Integer> times = new LinkedHashMap<>();
    private final Set<String> holders = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();
    private int heard;

    private XmlSurvey() {}

    /** The likeliest first: repeated ones, then others; of each the outermost. */
    static List<String> of(UploadedFile file) {
        XmlSurvey survey = new XmlSurvey();
        XmlElements.walk(file, survey);
        return Stream.concat(survey.paths(true), survey.paths(false))
                .limit(MOST_PATHS)
                .toList();
    }

    @Override
    public void start(String name, Map<String, String> attributes, long line) {
        String path = open.isEmpty() ? name : open.peek() + "/" + name;
        if (!open.isEmpty()) {
            holders.add(open.element());
        }
        if (!attributes.isEmpty()) {
            holders.add(path);
        }
        times.merge(path, 1, Integer::sum);
        open.push(path);
        heard++;
    }

    @Override
    public void text(String piece) {}

    @Override
    public boolean end() {
        open.pop();
        return heard < MOST_ELEMENTS;
    }

    private Stream<String> paths(boolean repeated) {
        return times.entrySet().stream()
                .filter(each -> each.getValue() > 1 == repeated && holders.contains(each.getKey()))
                .map(Map.Entry::getKey)
                .filter(path -> repeated || path.indexOf('/') > 0)
                .sorted(Comparator.comparingLong(XmlSurvey::depth));
    }

    private static long depth(String path) {
        return path.chars().filter(each -> each == '/').count();
    }
}
