package org.hearth.core.runtime.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and hashes what is read through it, and ends with the first byte too many. */
public final class HashingInput extends FilterInputStream {

    private final DigestInputStream digest;
    private final long most;
    private long size;

    /** Reads at most one byte more than {@code most}, so that {@link #size} tells that there were too many. */
    public HashingInput(InputStream from, long most) {
        this(new DigestInputStream(from, sha256Digest()), most);
    }

    private HashingInput(DigestInputStream digest, long most) {
        super(digest);
        this.digest = digest;
        this.most = most;
    }

    /** The bytes read so far. */
    public long size() {
        return size;
    }

    /** The hash of the bytes read so far, in hexadecimal; it can be asked for once. */
    public String sha256() {
        return HexFormat.of().formatHex(digest.getMessageDigest().digest());
    }

    @Override
    public int read() throws IOException {
        int one = size > most ? -1 : in.read();
        size += one < 0 ? 0 : 1;
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (size > most) {
            return -1;
        }
        int count = in.read(into, offset, (int) Math.min(length, most + 1 - size));
        size += Math.max(count, 0);
        return count;
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
