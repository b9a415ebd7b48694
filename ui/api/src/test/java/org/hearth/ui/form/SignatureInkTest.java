package org.hearth.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SignatureInkTest {

    @Test
    void aMarkIsDrawnDarkOnWhiteWhereThePenWas() throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(SignatureInk.png("M100 100L200 100")));

        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(400);
        assertThat(new Color(picture.getRGB(300, 200)).getRed()).isLessThan(40);
        assertThat(new Color(picture.getRGB(300, 60))).isEqualTo(Color.WHITE);
        assertThat(new Color(picture.getRGB(600, 200))).isEqualTo(Color.WHITE);
    }

    @Test
    void theLiftedPenLeavesNoLine() throws IOException {
        var picture = ImageIO.read(new ByteArrayInputStream(SignatureInk.png("M10 20 L50 20 M250 20 L300 20")));

        assertThat(new Color(picture.getRGB(60, 40)).getRed()).isLessThan(40);
        assertThat(new Color(picture.getRGB(300, 40))).isEqualTo(Color.WHITE);
    }
}
