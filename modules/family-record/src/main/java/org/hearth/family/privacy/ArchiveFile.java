package org.hearth.family.privacy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip that says of each of its files how long it is and what its SHA-256 is. */
final class ArchiveFile implements AutoCloseable {

    private static final String MARK = "\uFEFF";

    private final ZipOutputStream zip;
    private final List<List<Optional<String>>> manifest = new ArrayList<>();

    ArchiveFile(OutputStream to) {
        zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
    }

    /** The hash of bytes, in hexadecimal. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void add(String name, byte[] bytes) {
        write(name, bytes);
        manifest.add(row(name, String.valueOf(bytes.length), sha256(bytes)));
    }

    /** A large file, part by part. */
    void add(String name, Iterator<byte[]> parts) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            long length = 0;
            zip.putNextEntry(new ZipEntry(name));
            while (parts.hasNext()) {
                byte[] part = parts.next();
                hash.update(part);
                zip.write(part);
                length += part.length;
            }
            zip.closeEntry();
            manifest.add(row(name, String.valueOf(length), HexFormat.of().formatHex(hash.digest())));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    void add(String name, String text) {
        add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void table(String name, List<String> columns, List<List<Optional<String>>> rows) {
        add(name, csv(columns, rows));
    }

    /** Writes the list of all files; {@code about} stands above it. */
    void finish(Map<String, String> about) {
        List<List<Optional<String>>> lines = new ArrayList<>();
        about.forEach((what, value) -> lines.add(row(what, "", value)));
        lines.addAll(manifest);
        var bytes = csv(List.of("file", "bytes", "sha256"), lines).getBytes(StandardCharsets.UTF_8);
        write("manifest.csv", bytes);
    }

    private void write(String name, byte[] bytes) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
            zip.closeEntry();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static String csv(List<String> columns, List<List<Optional<String>>> rows) {
        var text = new StringBuilder(MARK).append(line(row(columns.toArray(String[]::new))));
        rows.forEach(row -> text.append(line(row)));
        return text.toString();
    }

    // What is empty stands in quotation marks, so that it differs from what is not there.
    private static String line(List<Optional<String>> cells) {
        return cells.stream()
                .map(cell ->
                        cell.map(text -> '"' + text.replace("\"", "\"\"") + '"').orElse(""))
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static List<Optional<String>> row(String... cells) {
        return Arrays.stream(cells).map(Optional::of).toList();
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
