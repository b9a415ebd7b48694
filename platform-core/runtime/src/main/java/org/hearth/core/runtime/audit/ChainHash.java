package org.hearth.core.runtime.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/**
 * The hash of an entry: SHA-256 over a canonical form in which every text bears its length, so that no two entries
 * have the same form.
 */
final class ChainHash {

    /** Stands where the first entry has no entry before it. */
    static final String GENESIS = "0".repeat(64);

    private static final int FORM = 1;

    private ChainHash() {}

    static String of(long number, ChainEntry entry, String previous) {
        var form = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(form)) {
            out.writeByte(FORM);
            text(out, previous);
            out.writeLong(number);
            out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, entry.happened()));
            text(out, entry.user().toString());
            text(out, entry.roles());
            text(out, entry.action());
            text(out, entry.kind());
            text(out, entry.record().toString());
            text(out, entry.details());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(sha256().digest(form.toByteArray()));
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
