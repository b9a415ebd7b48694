package org.hearth.ui.form;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Scanner;
import javax.imageio.ImageIO;

/** Draws a signature's mark as a picture, because that is what the printed document keeps. */
public final class SignatureInk {

    // 60 by 18 mm on paper; a small mark is made larger, so that it can be read there.
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 360;
    private static final int MARGIN = 20;
    private static final double LARGEST_SCALE = 6;
    private static final float PEN = 8f;

    private SignatureInk() {}

    /** The PNG of a drawn mark, dark on white, as large as the box on paper allows. */
    public static byte[] png(String mark) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(PEN, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        var path = path(mark);
        pen.draw(fitting(path.getBounds2D()).createTransformedShape(path));
        pen.dispose();
        return bytes(picture);
    }

    /** At the left edge, half way up, as a hand signs on a line. */
    private static AffineTransform fitting(Rectangle2D ink) {
        double across = (WIDTH - 2.0 * MARGIN) / Math.max(ink.getWidth(), 1);
        double down = (HEIGHT - 2.0 * MARGIN) / Math.max(ink.getHeight(), 1);
        double scale = Math.min(LARGEST_SCALE, Math.min(across, down));
        var fit = new AffineTransform();
        fit.translate(MARGIN, HEIGHT / 2.0);
        fit.scale(scale, scale);
        fit.translate(-ink.getX(), -ink.getCenterY());
        return fit;
    }

    private static Path2D path(String mark) {
        var path = new Path2D.Float();
        try (var parts = new Scanner(mark.replaceAll("([ML])", " $1 "))) {
            boolean lifts = true;
            while (parts.hasNext()) {
                var part = parts.next();
                if (part.equals("M") || part.equals("L")) {
                    lifts = part.equals("M");
                } else if (parts.hasNext()) {
                    float x = Float.parseFloat(part);
                    float y = Float.parseFloat(parts.next());
                    if (lifts || path.getCurrentPoint() == null) {
                        path.moveTo(x, y);
                        lifts = false;
                    }
                    path.lineTo(x, y);
                }
            }
        }
        return path;
    }

    private static byte[] bytes(BufferedImage picture) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
