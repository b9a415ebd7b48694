package org.hearth.launcher;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads packages and their versions out of an {@code Export-Package} header; a jar may export one under several versions. */
final class ExportHeader {

    private static final Pattern CLAUSE = Pattern.compile("(?:[^,\"]|\"[^\"]*\")+");
    private static final Pattern PART = Pattern.compile("(?:[^;\"]|\"[^\"]*\")+");
    private static final Pattern VERSION = Pattern.compile("version\\s*=\\s*\"?([^\"]+)\"?");

    private ExportHeader() {}

    static Map<String, Set<String>> parse(String header) {
        Map<String, Set<String>> versions = new LinkedHashMap<>();
        Matcher clauses = CLAUSE.matcher(header);
        while (clauses.find()) {
            parseClause(clauses.group(), versions);
        }
        return versions;
    }

    private static void parseClause(String clause, Map<String, Set<String>> versions) {
        Set<String> packages = new LinkedHashSet<>();
        String version = SystemPackages.NO_VERSION;
        Matcher parts = PART.matcher(clause);
        while (parts.find()) {
            String part = parts.group().strip();
            Matcher attribute = VERSION.matcher(part);
            if (attribute.matches()) {
                version = attribute.group(1).strip();
            } else if (!part.contains("=") && !part.isEmpty()) {
                packages.add(part);
            }
        }
        for (String name : packages) {
            versions.computeIfAbsent(name, any -> new TreeSet<>()).add(version);
        }
    }
}
