package org.hearth.family.genogram;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearth.family.genogram.GenogramPicture.Use;
import org.hearth.family.genogram.Picture.Sign;

/** What the template of DOC-13 is filled with. */
final class PaperModel {

    private final Words words;

    PaperModel(Words words) {
        this.words = words;
    }

    Map<String, Object> of(Genogram genogram, Ecomap ecomap) {
        var drawn = new GenogramPicture(genogram, words, Use.PAPER).picture();
        var around = new EcomapPicture(ecomap, words).picture();
        var model = new HashMap<String, Object>();
        model.put("genogram", Sheets.of(drawn));
        model.put("genogramSigns", legend(drawn.signs()));
        model.put("ecomap", Sheets.of(around));
        model.put("ecomapSigns", legend(around.signs()));
        model.put(
                "people",
                new GenogramTable(genogram, words)
                        .rows().stream().map(PaperModel::row).toList());
        model.put("connections", ecomap.connections().stream().map(this::row).toList());
        model.put("shortened", genogram.shortened() || ecomap.shortened());
        return model;
    }

    private List<String> legend(List<Sign> signs) {
        return signs.isEmpty() ? List.of() : Sheets.of(new Legend(words).of(signs));
    }

    private static Map<String, Object> row(GenogramRow row) {
        return Map.of(
                "name", row.name(),
                "life", row.life(),
                "homes", row.homes(),
                "parents", row.parents(),
                "siblings", row.siblings(),
                "others", row.others());
    }

    private Map<String, Object> row(Ecomap.Connection connection) {
        return Map.of(
                "name", connection.name(),
                "kind", words.coded("ecomap.kind", connection.kind()),
                "what", connection.what(),
                "strength", words.coded("ecomap.strength", connection.strength()));
    }
}
