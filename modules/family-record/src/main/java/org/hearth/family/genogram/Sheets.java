package org.hearth.family.genogram;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts drawings on paper. A wide one is turned by a quarter; one that would become too small to read is cut into
 * several sheets, each with a piece of its neighbour.
 */
final class Sheets {

    /** How much room a sheet has, A4 or Letter. */
    private static final double PAPER_ACROSS = 640;

    private static final double PAPER_DOWN = 660;

    /** How many pixels of a drawing it takes at most, so that one can still read them. */
    private static final double ACROSS = 800;

    private static final double OVERLAP = GenogramLayout.FIGURE_WIDTH;

    private Sheets() {}

    /** One {@code <svg>} for each sheet. */
    static List<String> of(Picture picture) {
        if (picture.width() <= ACROSS) {
            return List.of(sheet(picture.width(), picture.height(), picture.description(), picture.content()));
        }
        double across = Math.max(ACROSS, picture.height());
        double down = across * PAPER_DOWN / PAPER_ACROSS;
        var sheets = new ArrayList<String>();
        for (double left = 0; left == 0 || left + OVERLAP < picture.width(); left += down - OVERLAP) {
            var turn = "translate(" + Svg.number(picture.height()) + " " + Svg.number(-left) + ") rotate(90)";
            var content = new Svg()
                    .open("g", "transform", turn)
                    .raw(picture.content())
                    .close("g");
            sheets.add(
                    sheet(across, Math.min(down, picture.width() - left), picture.description(), content.toString()));
        }
        return sheets;
    }

    private static String sheet(double width, double height, String description, String content) {
        double scale = Math.min(1, Math.min(PAPER_ACROSS / width, PAPER_DOWN / height));
        var size = "width: " + Svg.number(width * scale) + "px; height: " + Svg.number(height * scale) + "px";
        return Picture.frame(width, height, "alt", description, "style", size)
                .raw(content)
                .close("svg")
                .toString();
    }
}
