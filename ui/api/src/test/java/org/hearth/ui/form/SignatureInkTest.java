package org.hearth.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SignatureInkTest {

    @Test
    void aMarkIsDrawnDarkOnWhiteAndFillsTheBoxOnPaper() throws IOException {
        var picture = read("M10 20L200 20L200 80");

        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(360);
        assertThat(red(picture, 600, 20)).isLessThan(40);
        assertThat(red(picture, 1033, 200)).isLessThan(40);
        assertThat(red(picture, 600, 200)).isEqualTo(255);
    }

    @Test
    void aTinyMarkIsMadeLargerButNotWithoutBound() throws IOException {
        var picture = read("M100 100L200 100");

        assertThat(red(picture, 300, 180)).isLessThan(40);
        assertThat(red(picture, 600, 180)).isLessThan(40);
        assertThat(red(picture, 700, 180)).isEqualTo(255);
    }

    @Test
    void theLiftedPenLeavesNoLine() throws IOException {
        var picture = read("M0 20 L100 20 M200 20 L300 20");

        assertThat(red(picture, 200, 180)).isLessThan(40);
        assertThat(red(picture, 600, 180)).isEqualTo(255);
        assertThat(red(picture, 1000, 180)).isLessThan(40);
    }

    private static BufferedImage read(String mark) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(SignatureInk.png(mark)));
    }

    private static int red(BufferedImage picture, int across, int down) {
        return new Color(picture.getRGB(across, down)).getRed();
    }
}
