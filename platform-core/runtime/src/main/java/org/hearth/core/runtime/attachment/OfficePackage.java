package org.hearth.core.runtime.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.hearth.core.attachment.FileType;

/**
 * Looks into a ZIP file for what makes it a letter or a sheet of an office program. Nothing is unpacked but two short
 * entries, each to a limit, so that a small file cannot become a huge one.
 */
final class OfficePackage {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String MIME_TYPE = "mimetype";
    private static final int MOST_ENTRIES = 20_000;
    private static final int LONGEST_LIST = 4_000_000;
    private static final List<String> PROGRAMS =
            List.of("vbaproject.bin", "vbadata.xml", "/activex/", "/macrosheets/", "/embeddings/oleobject");
    private static final List<String> ODF_PROGRAMS = List.of("basic/", "scripts/", "dialogs/");

    /** The beginning of what a document says of its main part. */
    private static final Map<String, FileType> MAIN_PARTS = Map.of(
            "wordprocessingml.document.main+xml", FileType.DOCX,
            "spreadsheetml.sheet.main+xml", FileType.XLSX);

    private static final Map<String, FileType> ODF = Map.of(
            FileType.ODT.mediaType(), FileType.ODT,
            FileType.ODS.mediaType(), FileType.ODS);

    private OfficePackage() {}

    static Sniffer.Finding look(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                return Sniffer.Finding.UNKNOWN;
            }
            var names = Collections.list(zip.entries()).stream()
                    .map(ZipEntry::getName)
                    .map(name -> name.toLowerCase(Locale.ROOT).replace('\\', '/'))
                    .toList();
            var contentTypes = text(zip, CONTENT_TYPES);
            return contentTypes.isPresent()
                    ? microsoft(contentTypes.get(), names)
                    : text(zip, MIME_TYPE)
                            .map(type -> openDocument(type, names))
                            .orElse(Sniffer.Finding.UNKNOWN);
        } catch (ZipException broken) {
            return Sniffer.Finding.UNKNOWN;
        }
    }

    private static Sniffer.Finding microsoft(String contentTypes, List<String> names) {
        if (contentTypes.contains("macroEnabled")
                || names.stream().anyMatch(name -> PROGRAMS.stream().anyMatch(("/" + name)::contains))) {
            return Sniffer.Finding.ACTIVE;
        }
        return MAIN_PARTS.entrySet().stream()
                .filter(each -> contentTypes.contains(each.getKey()))
                .map(each -> Sniffer.Finding.of(each.getValue()))
                .findFirst()
                .orElse(Sniffer.Finding.UNKNOWN);
    }

    private static Sniffer.Finding openDocument(String type, List<String> names) {
        if (names.stream().anyMatch(name -> ODF_PROGRAMS.stream().anyMatch(name::startsWith))) {
            return Sniffer.Finding.ACTIVE;
        }
        return Optional.ofNullable(ODF.get(type.strip()))
                .map(Sniffer.Finding::of)
                .orElse(Sniffer.Finding.UNKNOWN);
    }

    private static Optional<String> text(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream bytes = zip.getInputStream(entry)) {
            return Optional.of(new String(bytes.readNBytes(LONGEST_LIST), StandardCharsets.UTF_8));
        }
    }
}
