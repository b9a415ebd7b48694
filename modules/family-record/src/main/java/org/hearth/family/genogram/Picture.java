package org.hearth.family.genogram;

import java.util.List;

/**
 * A drawing.
 *
 * @param title what it is, in a word
 * @param description what it shows, in a sentence
 * @param width in pixels
 * @param height in pixels
 * @param content what is drawn, as SVG
 * @param signs what each sign means that occurs in it
 */
public record Picture(String title, String description, double width, double height, String content, List<Sign> signs) {

    private static final String FONT = "Public Sans, Liberation Sans, Arial, sans-serif";

    public Picture {
        signs = List.copyOf(signs);
    }

    /**
     * A sign and its meaning.
     *
     * @param content what is drawn, as SVG, {@value #WIDTH} pixels wide and {@value #HEIGHT} high
     */
    public record Sign(String content, String meaning) {

        static final int WIDTH = 64;
        static final int HEIGHT = 48;

        /** As an element beside its meaning: nothing that needs reading aloud. */
        public String svg() {
            return frame(WIDTH, HEIGHT, "aria-hidden", "true")
                    .raw(content)
                    .close("svg")
                    .toString();
        }
    }

    /**
     * As an element of a page.
     *
     * @param id begins the ids of its title and description
     */
    public String svg(String id) {
        return frame(width, height, "role", "group", "aria-labelledby", id + "-title " + id + "-text")
                .words("title", title, "id", id + "-title")
                .words("desc", description, "id", id + "-text")
                .raw(content)
                .close("svg")
                .toString();
    }

    static Svg frame(double width, double height, Object... more) {
        Object[] size = {
            "xmlns", "http://www.w3.org/2000/svg",
            "viewBox", "0 0 " + Svg.number(width) + " " + Svg.number(height),
            "width", width,
            "height", height,
            "font-family", FONT
        };
        return new Svg().open("svg", Svg.with(size, more));
    }
}
