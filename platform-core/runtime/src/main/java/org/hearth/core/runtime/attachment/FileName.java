package org.hearth.core.runtime.attachment;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name for a file that says nothing to a system but its ending. It is for people and for saving, never a path. */
final class FileName {

    /** The longest name. */
    static final int LENGTH = 150;

    /** Control signs and those that turn or hide text: {@code exe.pdf} must not be read as {@code fdp.exe}. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]");

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[<>:\"|?*]");
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern EDGES = Pattern.compile("^[\\s.]+|[\\s.]+$");
    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);

    private FileName() {}

    static String cleaned(String given) {
        var name =
                UNSEEN.matcher(Normalizer.normalize(given, Normalizer.Form.NFC)).replaceAll("");
        name = FOLDERS.matcher(name).replaceFirst("");
        name = NOT_IN_NAMES.matcher(name).replaceAll("_");
        name = EDGES.matcher(name.replaceAll("\\s+", " ")).replaceAll("");
        if (DEVICE.matcher(name).matches()) {
            name = "_" + name;
        }
        return shortened(name.isEmpty() ? "file" : name);
    }

    /** The ending in small letters; empty when there is none. */
    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String shortened(String name) {
        if (name.length() <= LENGTH) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        var ending = dot < 0 || name.length() - dot > 10 ? "" : name.substring(dot);
        int cut = LENGTH - ending.length();
        // Never through the middle of a sign that takes two places.
        return name.substring(0, Character.isHighSurrogate(name.charAt(cut - 1)) ? cut - 1 : cut) + ending;
    }
}
