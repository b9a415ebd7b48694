package org.hearth.core.runtime.attachment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;
import org.hearth.core.attachment.FileType;

/** Finds out what a file is from its bytes alone. The name is asked afterwards, by {@link FileRules}. */
final class Sniffer {

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
    private static final Map<String, FileType> KNOWN = Map.of(
            "application/pdf", FileType.PDF,
            "image/png", FileType.PNG,
            "image/jpeg", FileType.JPEG,
            "image/heic", FileType.HEIC,
            "image/heif", FileType.HEIC);

    /** Text that a browser or a system could run. */
    private static final Set<String> ACTIVE = Set.of("html", "javascript", "x-jsp", "asp", "vbscript", "x-php");

    private static final int HEAD = 4096;

    private Sniffer() {}

    static Finding look(Path file) throws IOException {
        if (isZip(file)) {
            return OfficePackage.look(file);
        }
        var type = detect(file);
        var known = Optional.ofNullable(KNOWN.get(type.getBaseType().toString()));
        if (known.isPresent()) {
            return Finding.of(known.get());
        }
        return isPlainText(file, type) ? Finding.of(FileType.TXT) : Finding.UNKNOWN;
    }

    private static MediaType detect(Path file) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            return TYPES.detect(bytes, new Metadata());
        }
    }

    private static boolean isZip(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] head = bytes.readNBytes(2);
            return head.length == 2 && head[0] == 'P' && head[1] == 'K';
        }
    }

    /** Text in any wording, but no markup and no program. */
    private static boolean isPlainText(Path file, MediaType type) throws IOException {
        MediaTypeRegistry registry = TYPES.getMediaTypeRegistry();
        boolean text = type.getType().equals("text") || registry.isInstanceOf(type, MediaType.TEXT_PLAIN);
        return text && !ACTIVE.contains(type.getSubtype()) && !beginsLikeAProgram(file);
    }

    private static boolean beginsLikeAProgram(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] head = bytes.readNBytes(HEAD);
            for (byte each : head) {
                if (each == 0 && !startsWithMark(head)) {
                    return true;
                }
            }
            // Zero bytes of wider encodings are left out, so that markup is seen in them too.
            var start = new String(head, java.nio.charset.StandardCharsets.ISO_8859_1)
                    .replace("\u0000", "")
                    .replaceFirst("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "")
                    .strip();
            return start.startsWith("<") || start.startsWith("#!");
        }
    }

    private static boolean startsWithMark(byte[] head) {
        return head.length > 1
                && ((head[0] == (byte) 0xff && head[1] == (byte) 0xfe)
                        || (head[0] == (byte) 0xfe && head[1] == (byte) 0xff));
    }

    /**
     * What the bytes say.
     *
     * @param type empty for a file of any other kind
     * @param active true for an office file that holds macros or other programs
     */
    record Finding(Optional<FileType> type, boolean active) {

        static final Finding UNKNOWN = new Finding(Optional.empty(), false);
        static final Finding ACTIVE = new Finding(Optional.empty(), true);

        static Finding of(FileType type) {
            return new Finding(Optional.of(type), false);
        }
    }
}
