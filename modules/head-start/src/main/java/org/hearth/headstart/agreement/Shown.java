package org.hearth.headstart.agreement;

/**
 * What the documents of a plan told when it was taken from {@link Agreements#shown}: whoever signs, signs this and nothing
 * else.
 */
public final class Shown {

    private final Contents contents;

    Shown(Contents contents) {
        this.contents = contents;
    }

    Contents contents() {
        return contents;
    }
}
