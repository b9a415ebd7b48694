package org.hearth.core.attachment;

import java.util.List;

/** The files that can be attached. What a file is, its bytes decide; its name has to agree. */
public enum FileType {
    PDF("application/pdf", true, "pdf"),
    PNG("image/png", true, "png"),
    JPEG("image/jpeg", true, "jpg", "jpeg"),
    HEIC("image/heic", false, "heic", "heif"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", false, "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", false, "ods"),
    TXT("text/plain", false, "txt"),
    CSV("text/csv", false, "csv");

    private final String mediaType;
    private final boolean shown;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> endings;

    FileType(String mediaType, boolean shown, String... endings) {
        this.mediaType = mediaType;
        this.shown = shown;
        this.endings = List.of(endings);
    }

    /** The media type it is served with. */
    public String mediaType() {
        return mediaType;
    }

    /** True when a browser may show it; every other one is only saved. */
    public boolean isShownInBrowser() {
        return shown;
    }

    /** The endings of its names, in small letters and without the dot. */
    public List<String> endings() {
        return endings;
    }

    /** What its bytes are: a list of values is text like any other. */
    public FileType content() {
        return this == CSV ? TXT : this;
    }
}
