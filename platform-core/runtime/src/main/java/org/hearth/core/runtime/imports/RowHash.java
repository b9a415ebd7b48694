package org.hearth.core.runtime.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.hearth.core.imports.ImportRow;

/** Tells whether a row is the same as at its last load. */
final class RowHash {

    private RowHash() {}

    static String of(ImportRow row) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Map.Entry<String, String> cell : new TreeMap<>(row.cells()).entrySet()) {
                String text = cell.getKey().length() + ":" + cell.getKey()
                        + cell.getValue().length() + ":" + cell.getValue();
                digest.update(text.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
