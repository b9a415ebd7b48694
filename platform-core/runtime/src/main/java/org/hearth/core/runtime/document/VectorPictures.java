package org.hearth.core.runtime.document;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.util.List;
import java.util.Optional;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws the {@code <svg>} elements of a page as lines, not as dots. Nothing is ever loaded for a drawing. */
final class VectorPictures implements SVGDrawer {

    private final GlyphOutlines outlines;

    VectorPictures(GlyphOutlines outlines) {
        this.outlines = outlines;
    }

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double cssWidth, double cssHeight, double dotsPerPixel) {
        var drawing = (Element) svg.cloneNode(true);
        outlines.outline(drawing);
        return new Drawing(load(drawing), box, dotsPerPixel);
    }

    private static SVGDocument load(Element drawing) {
        var source = new ByteArrayOutputStream();
        try {
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new DOMSource(drawing), new StreamResult(source));
        } catch (TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
        var alone = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .build();
        return Optional.ofNullable(new SVGLoader().load(new ByteArrayInputStream(source.toByteArray()), null, alone))
                .orElseThrow(() -> new IllegalArgumentException("a drawing that cannot be read"));
    }

    @Override
    public void importFontFaceRules(@Nullable List<FontFaceRule> rules, @Nullable SharedContext shared) {
        // Only the one embedded font is used.
    }

    @Override
    public void addFontFile(File file, String family, @Nullable Integer weight, @Nullable FontStyle style) {
        // As above.
    }

    @Override
    public void close() {
        // There is nothing to let go of.
    }

    private record Drawing(SVGDocument picture, Box box, double dotsPerPixel) implements SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return (int) (picture.size().width * dotsPerPixel);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) (picture.size().height * dotsPerPixel);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            var place = box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), context);
            float width = (float) (place.width / dotsPerPixel);
            float height = (float) (place.height / dotsPerPixel);
            device.drawWithGraphics(
                    (float) x,
                    (float) y,
                    width,
                    height,
                    graphics -> picture.renderWithPlatform(
                            NullPlatformSupport.INSTANCE, graphics, new ViewBox(width, height)));
        }
    }
}
