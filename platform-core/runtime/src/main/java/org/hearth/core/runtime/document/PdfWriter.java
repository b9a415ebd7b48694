package org.hearth.core.runtime.document;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/** Lays a page out as PDF/UA-1. Pictures and styles come from beside the template, never from a network or a disk. */
final class PdfWriter {

    static final String FONT = "Liberation Sans";

    private static final String BESIDE = "template:";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    private final byte[] regular = font("Regular");
    private final byte[] bold = font("Bold");
    private final byte[] italic = font("Italic");
    private final byte[] boldItalic = font("BoldItalic");
    private final GlyphOutlines outlines = new GlyphOutlines(regular);

    /**
     * Makes the PDF.
     *
     * @param beside gives the bytes of a file beside the template, or an empty array
     */
    byte[] write(Document page, Function<String, byte[]> beside) {
        var pdf = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withProducer("Hearth")
                .useUriResolver(PdfWriter::resolve)
                .useExternalResourceAccessControl(
                        (uri, type) -> isAllowed(uri), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .useProtocolsStreamImplementation(
                        uri -> new Bytes(beside.apply(uri.substring(BESIDE.length()))), "template")
                .useSVGDrawer(new VectorPictures(outlines))
                .withW3cDocument(page, BESIDE)
                .toStream(pdf);
        useFonts(builder);
        try {
            builder.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return pdf.toByteArray();
    }

    /** A plain file name stands beside the template, a picture may stand in the address itself; all else is nowhere. */
    private static @Nullable String resolve(@Nullable String base, @Nullable String uri) {
        String wanted = Objects.requireNonNullElse(uri, "").strip();
        if (isAllowed(wanted) || wanted.startsWith("#")) {
            return wanted;
        }
        String file = BESIDE + wanted;
        return isAllowed(file) ? file : null;
    }

    private static boolean isAllowed(@Nullable String uri) {
        return uri != null
                && (uri.matches("(?s)data:image/(png|jpeg|gif);base64,.*")
                        || uri.matches(BESIDE + "[A-Za-z0-9][A-Za-z0-9_-]*\\.(png|jpg|jpeg|gif|css)"));
    }

    private void useFonts(PdfRendererBuilder builder) {
        builder.useFont(() -> new ByteArrayInputStream(regular), FONT, NORMAL, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(bold), FONT, BOLD, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(italic), FONT, NORMAL, FontStyle.ITALIC, true);
        builder.useFont(() -> new ByteArrayInputStream(boldItalic), FONT, BOLD, FontStyle.ITALIC, true);
    }

    private static byte[] font(String cut) {
        String path = "/fonts/liberation/LiberationSans-" + cut + ".ttf";
        try (InputStream file = PdfWriter.class.getResourceAsStream(path)) {
            return Objects.requireNonNull(file, path).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Bytes implements FSStream {

        private final byte[] content;

        private Bytes(byte[] content) {
            this.content = content;
        }

        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(content);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
