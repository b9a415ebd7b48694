package org.hearth.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rows each second of a dry run and of a load on the embedded database, from the click to the result on the page. It
 * asserts nothing about time; {@code distribution/measure/import.sh} runs it.
 */
@InBrowser
class ImportMeasurement {

    private static final int COUNT = Integer.getInteger("hearth.it.families", 2000);
    private static final double MILLIS = 1000.0;
    private static final String FAMILIES_HEADER =
            "family_id,program_term,program_type,site,primary_adult_id,address1,city,state,zip,home_language,"
                    + "family_worker_id,entry_date";
    private static final String PARTICIPANTS_HEADER =
            "person_id,family_id,kind,first_name,last_name,birth_date,role,relation_to_child,custody,phone,phone_safe,"
                    + "language,status,status_date";

    @TempDir
    private Path temporary;

    @Test
    void rowsEachSecond(Chromium chromium) throws IOException {
        try (HearthServer server = HearthServer.demo(temporary.resolve("data"));
                Visitor abby = chromium.visitor(server.url()).logIn(server, server.withRole("family_advocate"))) {
            measure(abby, file("families.csv", FAMILIES_HEADER, this::family), ImportSteps.FAMILIES, COUNT);
            measure(
                    abby,
                    file("participants.csv", PARTICIPANTS_HEADER, this::people),
                    ImportSteps.PARTICIPANTS,
                    2 * COUNT);
        }
    }

    private static void measure(Visitor abby, Path file, int kind, int rows) {
        ImportSteps steps = new ImportSteps(abby);
        steps.choose(file, kind);
        tell(file, "dry run", rows, steps.check());
        tell(file, "load", rows, steps.load());
    }

    private static void tell(Path file, String what, int rows, Duration took) {
        double seconds = took.toMillis() / MILLIS;
        System.out.printf(
                "%s, %s: %,d rows in %.1f s, %,.0f rows/s%n", file.getFileName(), what, rows, seconds, rows / seconds);
    }

    private Path file(String name, String header, Rows rows) throws IOException {
        Stream<String> all = Stream.concat(
                Stream.of(header), IntStream.rangeClosed(1, COUNT).boxed().flatMap(rows::of));
        return Files.write(temporary.resolve(name), all.toList());
    }

    private Stream<String> family(int number) {
        return Stream.of(
                "F%1$05d,2026-2027,HS,Cedar Center,A%1$05d,%1$d Elm St,Fairview,KS,66425,English,FA01,2026-08-17"
                        .formatted(number));
    }

    private Stream<String> people(int number) {
        return List.of(
                        "C%1$05d,F%1$05d,CHILD,Child%1$d,Invented%1$d,2022-05-03,child_enrolled,,,,,English,Enrolled,2026-08-17",
                        "A%1$05d,F%1$05d,ADULT,Parent%1$d,Invented%1$d,1996-02-29,parent,parent,sole,785-555-0101,Y,English,,")
                .stream()
                .map(row -> row.formatted(number));
    }

    @FunctionalInterface
    private interface Rows {
        Stream<String> of(int number);
    }
}
