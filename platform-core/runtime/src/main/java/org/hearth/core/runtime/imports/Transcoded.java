package org.hearth.core.runtime.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.hearth.core.imports.SourceFormat.Encoding;

/** A file's bytes in UTF-8, however it is written: from there on there is one way to read it. */
final class Transcoded extends InputStream {

    private static final int BUFFER = 16 * 1024;

    private final Reader text;
    private final char[] chars = new char[BUFFER + 1];
    private byte[] bytes = new byte[0];
    private int next;

    private Transcoded(Reader text) {
        this.text = text;
    }

    static InputStream utf8(InputStream file, Encoding encoding) {
        return switch (encoding) {
            case UTF_8 -> file;
            case WINDOWS_1252 -> new Transcoded(new InputStreamReader(file, Charset.forName("windows-1252")));
            case UTF_16 -> new Transcoded(new InputStreamReader(file, StandardCharsets.UTF_16));
        };
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[next++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - next);
        System.arraycopy(bytes, next, into, offset, count);
        next += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    /** False at the end. A pair of surrogates is never cut in two. */
    private boolean fill() throws IOException {
        if (next < bytes.length) {
            return true;
        }
        int count = text.read(chars, 0, BUFFER);
        if (count <= 0) {
            return false;
        }
        if (Character.isHighSurrogate(chars[count - 1])) {
            int low = text.read();
            if (low >= 0) {
                chars[count++] = (char) low;
            }
        }
        bytes = new String(chars, 0, count).getBytes(StandardCharsets.UTF_8);
        next = 0;
        return true;
    }
}
