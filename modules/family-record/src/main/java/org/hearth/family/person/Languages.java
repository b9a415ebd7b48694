package org.hearth.family.person;

/**
 * The languages of a person.
 *
 * @param spoken ISO 639 code, or empty when unknown
 * @param written ISO 639 code, or empty when unknown
 * @param needsInterpreter whether talks need an interpreter
 */
public record Languages(String spoken, String written, YesNoUnknown needsInterpreter) {

    /** Nothing known. */
    public static final Languages UNKNOWN = new Languages("", "", YesNoUnknown.UNKNOWN);

    public Languages {
        spoken = LanguageCodes.checked(spoken);
        written = LanguageCodes.checked(written);
    }

    /** One language for both, with nothing known about an interpreter. */
    public static Languages of(String code) {
        return new Languages(code, code, YesNoUnknown.UNKNOWN);
    }
}
