package org.hearth.ui.form;

import java.util.regex.Pattern;

/**
 * A signature given on the screen.
 *
 * @param name the signer's name in print
 * @param method how it was given
 * @param mark the path data of an SVG {@value #WIDTH} × {@value #HEIGHT} for a drawn one, the typed name for the other
 */
public record Signature(String name, Method method, String mark) {

    /** The width of the box that a drawn mark lies in. */
    public static final int WIDTH = 600;

    /** The height of the box that a drawn mark lies in. */
    public static final int HEIGHT = 200;

    /** A mark is never longer. */
    public static final int LONGEST = 20_000;

    private static final Pattern PATH = Pattern.compile("[ML0-9 .-]+");

    /** How a signature was given. */
    public enum Method {
        /** With a finger, a pen or a mouse. */
        DRAWN,
        /** By typing the name and ticking "this is my signature". */
        TYPED
    }

    public Signature {
        name = name.strip();
        if (name.isEmpty() || mark.isBlank() || mark.length() > LONGEST) {
            throw new IllegalArgumentException("a signature has a name and a mark");
        }
        if (method == Method.DRAWN && !isPath(mark)) {
            throw new IllegalArgumentException("not a drawn mark");
        }
    }

    /** True when {@code mark} is what the pad draws, and nothing else: it comes from a browser. */
    static boolean isPath(String mark) {
        return mark.length() <= LONGEST && PATH.matcher(mark).matches();
    }
}
