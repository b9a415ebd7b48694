package org.hearth.core.runtime.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of every kind, as they begin. */
final class SampleFiles {

    static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<< >>\nendobj\n".getBytes(StandardCharsets.ISO_8859_1);
    static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1
    };
    static final byte[] JPEG = {
        (byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0
    };
    static final byte[] HEIC = {
        0, 0, 0, 24, 'f', 't', 'y', 'p', 'h', 'e', 'i', 'c', 0, 0, 0, 0, 'm', 'i', 'f', '1', 'h', 'e', 'i', 'c'
    };
    static final byte[] EXE = "MZ\u0090\0\u0003\0\0\0\u0004\0\0\0This program cannot be run in DOS mode"
            .getBytes(StandardCharsets.ISO_8859_1);

    private static final String TYPES = "[Content_Types].xml";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private SampleFiles() {}

    static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] docx() {
        return zip(Map.of(TYPES, "<Types>" + WORD + "</Types>", "word/document.xml", "<w/>"));
    }

    static byte[] xlsx() {
        return zip(Map.of(TYPES, "<Types>" + EXCEL + "</Types>", "xl/workbook.xml", "<x/>"));
    }

    /** A letter with macros under the name of one without. */
    static byte[] docxWithMacros() {
        return zip(Map.of(TYPES, "<Types>" + WORD + "</Types>", "word/VbaProject.bin", "Sub AutoOpen()"));
    }

    static byte[] docm() {
        return zip(Map.of(TYPES, "<Types>application/vnd.ms-word.document.macroEnabled.main+xml</Types>"));
    }

    static byte[] odt() {
        return zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<o/>"));
    }

    static byte[] odtWithMacros() {
        return zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text", "Basic/Standard/Module1.xml", "Sub"));
    }

    static byte[] archive() {
        return zip(Map.of("readme.txt", "hello", "run.sh", "#!/bin/sh"));
    }

    static byte[] zip(Map<String, String> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
