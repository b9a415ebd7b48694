package org.hearth.family.consent;

import java.util.Objects;

/** To whom a release lets something go: an organization, a person, or a class of people (45 CFR 1303.22(a)). */
public record Recipient(Kind kind, String name) {

    /** The longest name. */
    public static final int LENGTH = 160;

    /** What a recipient is; the message {@code fam.release.recipient.<KIND>} holds its words. */
    public enum Kind {
        ORGANIZATION,
        PERSON,
        GROUP
    }

    public Recipient {
        Objects.requireNonNull(kind);
        name = checked(name);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a recipient has a name");
        }
    }

    /** True when {@code receiver} is this recipient, or belongs to it. */
    public boolean covers(Receiver receiver) {
        var asked = switch (kind) {
            case ORGANIZATION -> receiver.organization();
            case PERSON -> receiver.person();
            case GROUP -> receiver.group();
        };
        return asked.equalsIgnoreCase(name);
    }

    static String checked(String name) {
        var text = name.strip().replaceAll("\\s+", " ");
        if (text.length() > LENGTH) {
            throw new IllegalArgumentException("name: at most " + LENGTH + " characters");
        }
        return text;
    }
}
