package org.hearth.core.runtime.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.hearth.core.imports.Imports;

/** The bytes of an uploaded file: refused when they are no UTF-8 text, kept packed between the dry run and the load. */
final class UploadedFile {

    private static final int BUFFER = 64 * 1024;

    private final byte[] packed;
    private final long lines;

    private UploadedFile(byte[] packed, long lines) {
        this.packed = packed;
        this.lines = lines;
    }

    static UploadedFile ofPacked(byte[] packed) {
        return new UploadedFile(packed, 0);
    }

    /** Reads to the end; {@code E-RANGE} when too large, {@code E-FMT} when it is no UTF-8 text. */
    static UploadedFile read(InputStream file) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        long lines;
        try (GZIPOutputStream pack = new GZIPOutputStream(packed)) {
            lines = copy(file, pack);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new UploadedFile(packed.toByteArray(), lines);
    }

    byte[] packed() {
        return packed.clone();
    }

    /** The lines below the header, counted while reading: no fewer than there are rows. 0 for one that was kept packed. */
    long linesOfRows() {
        return lines;
    }

    Reader text() {
        try {
            return new InputStreamReader(
                    new GZIPInputStream(new ByteArrayInputStream(packed), BUFFER), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Gives the number of lines below the first. */
    private static long copy(InputStream file, GZIPOutputStream pack) throws IOException {
        Utf8Check check = new Utf8Check();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int read = file.readNBytes(buffer, 0, BUFFER); read > 0; read = file.readNBytes(buffer, 0, BUFFER)) {
            if (size == 0) {
                refuseKnownBinary(buffer, read);
            }
            size += read;
            if (size > Imports.LARGEST_FILE) {
                throw FileRefusals.tooLarge(Imports.LARGEST_FILE);
            }
            check.next(buffer, read);
            pack.write(buffer, 0, read);
        }
        check.end();
        if (size == 0) {
            throw FileRefusals.empty();
        }
        return check.linesBelowFirst();
    }

    private static void refuseKnownBinary(byte[] start, int length) {
        boolean utf16 = length > 1 && (start[0] & 0xFF) >= 0xFE && (start[1] & 0xFF) >= 0xFE;
        boolean zero = !utf16 && holdsZero(start, length);
        boolean zip = length > 3 && start[0] == 'P' && start[1] == 'K' && start[2] <= 8 && start[3] <= 8;
        boolean pdf = length > 4 && start[0] == '%' && start[1] == 'P' && start[2] == 'D' && start[3] == 'F';
        boolean oldExcel = length > 3 && (start[0] & 0xFF) == 0xD0 && (start[1] & 0xFF) == 0xCF;
        boolean gzip = length > 2 && (start[0] & 0xFF) == 0x1F && (start[1] & 0xFF) == 0x8B;
        if (zero || zip || pdf || oldExcel || gzip) {
            throw FileRefusals.notCsv();
        }
    }

    /** Pictures and programs hold zeros near their beginning; no text in UTF-8 does. */
    private static boolean holdsZero(byte[] start, int length) {
        for (int index = 0; index < length; index++) {
            if (start[index] == 0) {
                return true;
            }
        }
        return false;
    }

    /** Decodes strictly, chunk by chunk, and counts lines so that the message can name one. */
    private static final class Utf8Check {

        private final CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        private final CharBuffer out = CharBuffer.allocate(BUFFER + 8);
        private byte[] rest = new byte[0];
        private long line = 1;
        private boolean endsInLine;

        void next(byte[] bytes, int length) {
            decode(bytes, length, false);
        }

        void end() {
            decode(new byte[0], 0, true);
        }

        /** A last line may lack its end. */
        long linesBelowFirst() {
            return endsInLine ? line - 1 : line - 2;
        }

        private void decode(byte[] bytes, int length, boolean last) {
            ByteBuffer in = ByteBuffer.allocate(rest.length + length);
            in.put(rest).put(bytes, 0, length).flip();
            out.clear();
            CoderResult result = decoder.decode(in, out, last);
            out.flip();
            countLines();
            if (result.isError()) {
                throw FileRefusals.notUtf8(line);
            }
            rest = new byte[in.remaining()];
            in.get(rest);
        }

        private void countLines() {
            while (out.hasRemaining()) {
                char each = out.get();
                endsInLine = each != '\n';
                if (!endsInLine) {
                    line++;
                }
                if (each == 0) {
                    throw FileRefusals.notCsv();
                }
            }
        }
    }
}
