package org.hearth.core.text;

import java.util.Objects;

/**
 * An argument of a message that is itself a word to be translated: the name of a state, of an outcome, of a document.
 *
 * @param key the key of that word, which needs no arguments
 */
public record MessageKey(String key) {

    public MessageKey {
        Objects.requireNonNull(key);
    }
}
