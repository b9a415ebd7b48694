package org.hearth.core.runtime.attachment;

import java.io.InputStream;
import java.util.function.IntFunction;

/** Reads part after part; a part without bytes is the end. */
final class PartsInput extends InputStream {

    private final IntFunction<byte[]> parts;
    private byte[] part = {};
    private int at;
    private int next;
    private boolean ended;

    PartsInput(IntFunction<byte[]> parts) {
        this.parts = parts;
    }

    @Override
    public int read() {
        return isAtEnd() ? -1 : part[at++] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        int count = Math.min(length, part.length - at);
        System.arraycopy(part, at, into, offset, count);
        at += count;
        return count;
    }

    private boolean isAtEnd() {
        if (at == part.length && !ended) {
            part = parts.apply(next++);
            at = 0;
            ended = part.length == 0;
        }
        return ended;
    }
}
