package org.hearth.core.runtime.document;

import java.util.Locale;
import java.util.Set;
import org.hearth.core.document.PaperSize;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes a filled template fit for the page. What people write by hand is forgiven as a browser would; what makes a PDF
 * accessible (language, title, embedded fonts) is set whatever the template says; what could run or reach out is cut.
 */
final class PageSource {

    private static final Set<String> LINKS = Set.of("http", "https", "mailto", "tel");

    private static final String CUT = "script, base, iframe, object, embed, meta[http-equiv], form, input, button,"
            + " link:not([rel=stylesheet])";

    private PageSource() {}

    static org.w3c.dom.Document of(String html, String title, Locale language, PaperSize paper) {
        Document page = Jsoup.parse(html);
        page.select(CUT).remove();
        page.select("a[href]").forEach(PageSource::checkLink);
        page.select("a[download]").removeAttr("download");
        page.select("img:not([alt])").attr("alt", "");
        page.select("svg:not([alt])")
                .forEach(each -> each.attr("alt", each.select("title").text()));
        page.expectFirst("html").attr("lang", language.getLanguage());
        if (page.title().isBlank()) {
            page.title(title);
        }
        if (page.select("meta[name=subject]").isEmpty()) {
            page.head().appendElement("meta").attr("name", "subject").attr("content", page.title());
        }
        page.head().appendElement("style").appendText(fixedStyle(paper));
        return new W3CDom().fromJsoup(page);
    }

    private static void checkLink(Element link) {
        String address = link.attr("href").strip();
        int colon = address.indexOf(':');
        boolean inside = address.startsWith("#");
        boolean known = colon > 0 && LINKS.contains(address.substring(0, colon).toLowerCase(Locale.ROOT));
        if (!inside && !known) {
            link.removeAttr("href");
        }
    }

    /** Comes last, so that it wins: the paper is the reader's choice, and only an embedded font may be used. */
    private static String fixedStyle(PaperSize paper) {
        String size = paper == PaperSize.LETTER ? "8.5in 11in" : "210mm 297mm";
        return "@page { size: " + size + " } * { font-family: '" + PdfWriter.FONT + "' !important }";
    }
}
