package org.hearth.ui.form;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Scanner;
import javax.imageio.ImageIO;

/** Draws a signature's mark as a picture, because that is what the printed document keeps. */
public final class SignatureInk {

    private static final int SCALE = 2;
    private static final float WIDTH = 3.5f;

    private SignatureInk() {}

    /** The PNG of a drawn mark, dark on white. */
    public static byte[] png(String mark) {
        var picture =
                new BufferedImage(Signature.WIDTH * SCALE, Signature.HEIGHT * SCALE, BufferedImage.TYPE_BYTE_GRAY);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.scale(SCALE, SCALE);
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(WIDTH, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(path(mark));
        pen.dispose();
        return bytes(picture);
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
