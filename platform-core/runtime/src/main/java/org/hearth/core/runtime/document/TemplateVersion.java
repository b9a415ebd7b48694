package org.hearth.core.runtime.document;

import java.util.List;

/** The mark of a template: the first eight digits of the hash over all it is made of. */
final class TemplateVersion {

    private static final int DIGITS = 8;

    private TemplateVersion() {}

    static String of(List<byte[]> sources) {
        return Sha256.of(sources).substring(0, DIGITS);
    }
}
