package org.hearth.core.runtime.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hearth.core.document.PaperSize;
import org.junit.jupiter.api.Test;

/** Drawings in documents. */
class VectorPicturesTest {

    private static final String DRAWING = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100" width="200" height="100" alt="A red box">
            <rect x="0" y="0" width="100" height="100" fill="#ff0000"/>
            <text x="100" y="90" font-size="20" text-anchor="middle" fill="#0000ff">Núñez &amp; Ávila</text>
            <text x="10" y="20" text-anchor="end">家</text></svg>
            """;

    @Test
    void aDrawingIsAFigureWithItsWordsAsOutlines() throws Exception {
        byte[] pdf = write("<p>before " + DRAWING + "</p>");
        assertThat(PdfUa.failures(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getResources().getFontNames()).hasSize(1);
            assertThat(new PDFTextStripper().getText(document).strip()).isEqualTo("before");
            assertThat(colours(new PDFRenderer(document).renderImage(0))).contains(0xffff0000, 0xff0000ff);
        }
    }

    @Test
    void aDrawingWithoutWordsForItTakesThemFromItsTitle() throws Exception {
        byte[] pdf = write("<p>before " + DRAWING.replace("alt=\"A red box\">", "><title>A red box</title>") + "</p>");
        assertThat(PdfUa.failures(pdf)).isEmpty();
    }

    @Test
    void nothingIsLoadedForADrawing() throws Exception {
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            write("""
                    <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9" alt="x">
                    <style>@import url(HTTP.css); rect { fill: url(HTTP.svg#a) }</style><image href="HTTP.png" width="9" height="9"/>
                    <image xlink:href="HTTP.png" width="9" height="9"/><use href="HTTP.svg#a"/><rect width="9" height="9"/>
                    <script>alert(1)</script><foreignObject><img src="HTTP.png"/></foreignObject></svg>
                    """.replace("HTTP", "http://127.0.0.1:" + server.getAddress().getPort() + "/x"));
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    private static byte[] write(String body) throws IOException {
        var page = PageSource.of("<title>t</title>" + body, "Title", Locale.ENGLISH, PaperSize.LETTER);
        return new PdfWriter().write(page, file -> new byte[0]);
    }

    private static int[] colours(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }
}
