package org.hearth.family.staff;

/** The kinds of skills. */
public enum SkillKind {
    /** Works in a language. */
    LANGUAGE,
    /** Is qualified to interpret a language. */
    INTERPRETER,
    /** Anything else, in words. */
    OTHER;

    /** True where a language belongs to it. */
    public boolean hasLanguage() {
        return this != OTHER;
    }
}
