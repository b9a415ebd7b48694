package org.hearth.example.notice;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.data.PageRequest;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.core.document.DocumentPrinter;
import org.hearth.core.document.DocumentTemplate;
import org.hearth.core.document.PaperSize;

/** The board on paper, for the wall. */
public final class NoticeSheet {

    /** Its template is {@code /templates/notice-sheet.html}. */
    public static final DocumentTemplate TEMPLATE =
            new DocumentTemplate("EX-DOC-01", "notice-sheet", "ex.notice.sheet.title");

    private static final int MOST = 100;

    private final NoticeDesk desk;
    private final Notices notices;
    private final DocumentPrinter printer;

    public NoticeSheet(NoticeDesk desk, Notices notices, DocumentPrinter printer) {
        this.desk = desk;
        this.notices = notices;
        this.printer = printer;
    }

    /** A PDF of what is pinned up, in the reader's language. */
    public byte[] print(Locale language) {
        List<Notice> pinned =
                notices.page(NoticeFilter.PINNED, PageRequest.first(MOST)).rows();
        Map<String, Object> model =
                Map.of("notices", pinned.stream().map(NoticeSheet::line).toList());
        desk.audit()
                .record(
                        AuditAction.PRINT,
                        "ex.notice_sheet",
                        TimeOrderedId.next(),
                        Map.of("rows", Integer.toString(pinned.size())));
        return printer.print(TEMPLATE, model, language, PaperSize.LETTER);
    }

    /** Only texts, numbers, days, and lists and maps of these may stand in a model. */
    private static Map<String, Object> line(Notice notice) {
        Map<String, Object> line = new HashMap<>();
        line.put("kind", notice.draft().kind());
        line.put("text", notice.draft().text());
        line.put("author", notice.author());
        line.put("until", notice.draft().until().<Object>map(day -> day).orElse(""));
        return line;
    }
}
