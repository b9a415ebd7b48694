package org.hearth.core.runtime.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hearth.core.document.DocumentTemplate;
import org.hearth.core.document.PaperSize;
import org.hearth.core.runtime.Noon;
import org.hearth.core.runtime.text.MessageBundles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatePrinterTest {

    private static final Locale ES = Locale.of("es");
    private static final DocumentTemplate LETTER = new DocumentTemplate("DOC-99", "letter", "letter.title");
    private static final String STANDARD = """
            {% extends "layout" %}
            {% block content %}
            <h2>{{ t('letter.goals', {'count': goals | length}) }}</h2>
            <p>{{ day | date }} – {{ family.name }}</p>
            <table><thead><tr><th>A</th><th>B</th></tr></thead><tbody>
            {% for goal in goals %}<tr><td>{{ loop.index + 1 }}</td><td>{{ goal }}</td></tr>{% endfor %}
            </tbody></table>
            <ul><li>uno</li><li>dos</li></ul>
            <p><a href="https://example.org/">more</a></p>
            <div class="signature"><img src="{{ signature }}" alt="signature"/><div class="line">{{ family.name }}</div></div>
            {% endblock %}
            """;

    @TempDir
    Path agency;

    private final Map<String, String> jar = new HashMap<>(Map.of(
            "templates/letter.html", STANDARD,
            "messages/messages_en.properties",
                    "letter.title=Agreement\nletter.goals={count, plural, one {# goal} other {# goals}}",
            "messages/messages_es.properties",
                    "letter.title=Acuerdo\nletter.goals={count, plural, one {# meta} other {# metas}}"));
    private TemplatePrinter printer;

    @BeforeEach
    void startModule() {
        var messages = new MessageBundles(new Noon());
        messages.add("m", this::open);
        printer = new TemplatePrinter(messages, new Noon(), agency);
        printer.add("m", this::open);
    }

    @Test
    void aDocumentIsAccessibleInBothLanguagesOnBothPapers() throws Exception {
        for (Locale language : List.of(Locale.ENGLISH, ES)) {
            for (PaperSize paper : PaperSize.values()) {
                byte[] pdf = printer.print(LETTER, model("Familia Núñez Ávila"), language, paper);
                assertThat(PdfUa.failures(pdf)).isEmpty();
            }
        }
    }

    @Test
    void aDocumentHasItsLanguageTitlePaperAndWords() throws IOException {
        byte[] pdf = printer.print(LETTER, model("Familia Núñez Ávila ¿Qué?"), ES, PaperSize.LETTER);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("es");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Acuerdo");
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(612f);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(792f);
        }
        // The number of the page is drawn after the words beside it, so in the text it comes last.
        assertThat(textOf(pdf))
                .contains("Familia Núñez Ávila ¿Qué?", "2 metas", "jue 12 nov 2026", "Copia para Ana", "Página  de ");
    }

    @Test
    void aLongDocumentStaysAccessibleAndNumbersItsPages() throws Exception {
        Map<String, Object> model = model("x");
        model.put(
                "goals",
                java.util.stream.IntStream.range(0, 200)
                        .mapToObj(each ->
                                "goal " + each + " with some words that make the line long enough to be broken once")
                        .toList());
        byte[] pdf = printer.print(LETTER, model, Locale.ENGLISH, PaperSize.A4);
        assertThat(PdfUa.failures(pdf)).isEmpty();
        assertThat(textOf(pdf)).contains("Page  of 2 ", "goal 199", "200 goals");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(595f, 595.5f);
        }
    }

    @Test
    void whatPeopleTypedIsOnlyEverText() throws Exception {
        String hostile = "<script>alert(1)</script><img src='file:///etc/passwd'> {{ 7*7 }} & \"'";
        byte[] pdf = printer.print(LETTER, model(hostile), Locale.ENGLISH, PaperSize.LETTER);
        assertThat(textOf(pdf).replaceAll("\\s+", " "))
                .contains("<script>alert(1)</script>", "file:///etc/passwd", "{{ 7*7 }} & \"'");
        assertThat(PdfUa.failures(pdf)).isEmpty();
    }

    @Test
    void signsThatTheFontDoesNotHaveDoNotBreakTheDocument() throws Exception {
        byte[] pdf = printer.print(LETTER, model("家 😀 \u0000\u0007 مرحبا"), Locale.ENGLISH, PaperSize.LETTER);
        assertThat(PdfUa.failures(pdf)).isEmpty();
    }

    @Test
    void nothingIsLoadedFromANetworkOrADisk() throws Exception {
        var asked = new AtomicInteger();
        var server =
                com.sun.net.httpserver.HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            Path secret = Files.writeString(agency.resolve("secret.css"), "body { color: red }");
            String http = "http://127.0.0.1:" + server.getAddress().getPort() + "/x";
            jar.put("templates/letter.html", """
                    <html><head><title>t</title><base href="HTTP"><link rel="stylesheet" href="HTTP.css"/>
                    <link rel="stylesheet" href="FILE"/>
                    <style>@import url(HTTP.css); @import url(FILE); body { background: url(HTTP.png) }
                    @font-face { font-family: x; src: url(HTTP.ttf) } p { content: url(HTTP.png) }</style></head>
                    <body><img src="HTTP.png"/><img src="FILE"/><img src="../letter.png"/><img src="jar:FILE!/x"/>
                    <img src="templates/../../x.png"/><img src=" HTTP.png"/><object data="HTTP"></object><iframe src="HTTP"></iframe>
                    <a href="javascript:alert(1)">x</a><a href="FILE">y</a><a download="a" href="FILE">z</a></body></html>
                    """.replace("HTTP", http)
                    .replace("FILE", secret.toUri().toString()));
            byte[] pdf = printer.print(LETTER, Map.of(), Locale.ENGLISH, PaperSize.LETTER);
            assertThat(asked).hasValue(0);
            assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("javascript:", "file:");
            assertThat(PdfUa.failures(pdf)).isEmpty();
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aTemplateCannotCallMethodsOrReachOutOfItsFolder() throws IOException {
        jar.put("templates/letter.html", "<p>{{ family.getClass().getName() }}</p>");
        assertThatThrownBy(() -> printer.print(LETTER, model("x"), Locale.ENGLISH, PaperSize.LETTER))
                .hasMessageContaining("getClass");
        Files.writeString(agency.resolveSibling("outside.html"), "secret");
        jar.put("templates/letter.html", "{% include \"../outside\" %}");
        assertThatThrownBy(() -> printer.print(LETTER, model("x"), Locale.ENGLISH, PaperSize.LETTER))
                .hasMessageContaining("no template called");
    }

    @Test
    void aTemplateTakesPlainValuesOnly() {
        assertThatThrownBy(() -> printer.print(LETTER, Map.of("it", new Object()), Locale.ENGLISH, PaperSize.LETTER))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAgencysTemplateTakesThePlaceOfTheStandardOne() throws Exception {
        String standard = printer.version(LETTER);
        Files.writeString(
                agency.resolve("letter.html"),
                "<p>Our own letter &nbsp; for {{ family.name }}<br>written by hand<p>and not closed<img src=logo.png alt=Logo>");
        Files.write(agency.resolve("logo.png"), png());
        byte[] pdf = printer.print(LETTER, model("Ana"), ES, PaperSize.LETTER);
        assertThat(textOf(pdf)).contains("Our own letter", "for Ana", "and not closed");
        assertThat(PdfUa.failures(pdf)).isEmpty();
        assertThat(printer.problems()).isEmpty();
        assertThat(printer.version(LETTER)).isNotEqualTo(standard).hasSize(8);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(1);
        }
    }

    @Test
    void aBrokenTemplateOfAnAgencyIsReportedAndTheStandardOnePrinted() throws IOException {
        Files.writeString(agency.resolve("letter.html"), "<p>a</p>\n{% if %}");
        assertThat(textOf(printer.print(LETTER, model("Ana"), Locale.ENGLISH, PaperSize.LETTER)))
                .contains("2 goals");
        assertThat(printer.problems()).singleElement().satisfies(each -> {
            assertThat(each.template()).isEqualTo("letter");
            assertThat(each.message()).isEqualTo("template.unreadable");
            assertThat(each.arguments()).containsEntry("line", 2);
        });
        Files.writeString(agency.resolve("letter.html"), "<p>mended</p>");
        assertThat(printer.problems()).isEmpty();
        assertThat(textOf(printer.print(LETTER, model("Ana"), Locale.ENGLISH, PaperSize.LETTER)))
                .contains("mended");
    }

    @Test
    void anAgencysTemplateThatNamesSomethingUnknownIsReportedOnceItWasTried() throws IOException {
        Files.writeString(agency.resolve("letter.html"), "<p>{{ familly.name }}</p>");
        printer.print(LETTER, model("Ana"), Locale.ENGLISH, PaperSize.LETTER);
        assertThat(printer.problems())
                .singleElement()
                .satisfies(each -> assertThat(each.arguments().toString()).contains("familly"));
    }

    @Test
    void aModulesTemplatesGoWithIt() {
        printer.remove("m");
        assertThatThrownBy(() -> printer.print(LETTER, model("x"), Locale.ENGLISH, PaperSize.LETTER))
                .hasMessageContaining("no template called letter");
    }

    private Optional<InputStream> open(String path) {
        return Optional.ofNullable(jar.get(path))
                .map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Map<String, Object> model(String family) {
        return new HashMap<>(Map.of(
                "family", Map.of("name", family),
                "day", LocalDate.of(2026, 11, 12),
                "goals", List.of("Find a home", "Learn to drive"),
                "copyFor", "Ana",
                "signature", "data:image/png;base64," + Base64.getEncoder().encodeToString(png())));
    }

    private static byte[] png() {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(
                    new java.awt.image.BufferedImage(40, 20, java.awt.image.BufferedImage.TYPE_INT_ARGB), "png", out);
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
