package org.hearth.core.runtime.document;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.w3c.dom.Element;

/**
 * Turns the words of a drawing into outlines of the embedded font. The fonts of the machine are never asked: a small
 * server has none, and PDF/UA wants each one embedded.
 */
final class GlyphOutlines {

    private static final double USUAL_SIZE = 16;

    private final TrueTypeFont font;

    GlyphOutlines(byte[] trueType) {
        try {
            font = new TTFParser(true).parseEmbedded(new ByteArrayInputStream(trueType));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Replaces every {@code <text>} under {@code drawing} by a {@code <path>} of the same look. */
    void outline(Element drawing) {
        var texts = drawing.getElementsByTagName("text");
        while (texts.getLength() > 0) {
            var text = (Element) texts.item(0);
            var path = drawing.getOwnerDocument().createElementNS(text.getNamespaceURI(), "path");
            var look = text.getAttributes();
            for (int at = 0; at < look.getLength(); at++) {
                path.setAttribute(look.item(at).getNodeName(), look.item(at).getNodeValue());
            }
            path.setAttribute("d", outlines(text));
            text.getParentNode().replaceChild(path, text);
        }
    }

    private String outlines(Element text) {
        double size = number(text, "font-size", USUAL_SIZE);
        double scale = size / unitsPerEm();
        var words = text.getTextContent();
        double width =
                words.codePoints().mapToDouble(each -> advance(each) * scale).sum();
        double left = number(text, "x", 0)
                - switch (text.getAttribute("text-anchor")) {
                    case "middle" -> width / 2;
                    case "end" -> width;
                    default -> 0;
                };
        double base = number(text, "y", 0);
        var path = new StringBuilder();
        for (int letter : words.codePoints().toArray()) {
            var place = new AffineTransform(scale, 0, 0, -scale, left, base);
            add(path, outline(letter).getPathIterator(place));
            left += advance(letter) * scale;
        }
        return path.toString();
    }

    private static double number(Element element, String attribute, double otherwise) {
        var value = element.getAttribute(attribute);
        return value.isEmpty() ? otherwise : Double.parseDouble(value);
    }

    private double unitsPerEm() {
        try {
            return font.getUnitsPerEm();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private double advance(int letter) {
        try {
            return font.getAdvanceWidth(glyph(letter));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path2D outline(int letter) {
        try {
            var glyph = font.getGlyph().getGlyph(glyph(letter));
            return glyph == null ? new Path2D.Double() : glyph.getPath();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private int glyph(int letter) throws IOException {
        return font.getUnicodeCmapLookup().getGlyphId(letter);
    }

    private static void add(StringBuilder path, PathIterator pieces) {
        var at = new double[6];
        for (; !pieces.isDone(); pieces.next()) {
            switch (pieces.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> add(path, 'M', at, 2);
                case PathIterator.SEG_LINETO -> add(path, 'L', at, 2);
                case PathIterator.SEG_QUADTO -> add(path, 'Q', at, 4);
                case PathIterator.SEG_CUBICTO -> add(path, 'C', at, 6);
                default -> path.append('Z');
            }
        }
    }

    private static void add(StringBuilder path, char piece, double[] at, int numbers) {
        path.append(piece);
        for (int number = 0; number < numbers; number++) {
            path.append(String.format(Locale.ROOT, number == 0 ? "%.2f" : " %.2f", at[number]));
        }
    }
}
