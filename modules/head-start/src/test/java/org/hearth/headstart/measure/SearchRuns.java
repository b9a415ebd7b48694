package org.hearth.headstart.measure;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.hearth.core.search.Search;
import org.hearth.core.security.Caller;
import org.hearth.family.person.SearchName;
import org.hearth.headstart.measure.Known.Somebody;
import org.hearth.testkit.TestPlatform;

/** Looks for people in each of the ways in which one can, as one who sees all and as one with a caseload. */
final class SearchRuns {

    private static final int WARM = Integer.getInteger("hearth.measure.warm", 100);
    private static final int RUNS = Integer.getInteger("hearth.measure.runs", 300);
    private static final String END = "\uFFFF";

    private final SizedStore store;
    private final Known known;
    private final Caller manager;
    private final Caller advocate = TestPlatform.staff(SizeMeasurement.advocate(0), "family_advocate");
    private final PlainSearch plain;
    private final List<String> lines = new ArrayList<>();

    SearchRuns(SizedStore store, Connection connection, Known known, Caller manager) throws SQLException {
        this.store = store;
        this.known = known;
        this.manager = manager;
        plain = new PlainSearch(connection, store.derby());
    }

    List<String> run(int size) throws Exception {
        both(size, "the beginning of a name", each -> beginning(each.last()), each -> key("N", beginning(each.last())));
        both(size, "a frequent last name", each -> "García", each -> key("N", "garcia"));
        both(
                size,
                "first and last name",
                each -> each.first() + " " + each.last(),
                each -> key("N", plainly(each.first() + " " + each.last())));
        both(size, "a birth date", each -> each.born().toString(), each -> plain.born(each.born()));
        both(size, "a telephone number", Somebody::phone, each -> key("T", backwards(each.phone())));
        both(
                size,
                "an id of another system",
                Somebody::id,
                each -> key("I", plainly(each.id()).replace("-", "")));
        alone(size, "a nickname and a last name", manager, each -> "Pepe " + each.last());
        alone(size, "two names, misspelled", manager, each -> each.first() + "z " + misspelled(each.last()));
        alone(
                size,
                "a name that nobody bears",
                manager,
                each -> "xqzw" + each.id().replace("-", ""));
        alone(size, "first and last name, within a caseload", advocate, each -> each.first() + " " + each.last());
        alone(size, "a misspelled name, within a caseload", advocate, each -> misspelled(each.last()));
        return lines;
    }

    /** A statement that may fail. */
    private interface Plain {
        int ask(Somebody person) throws SQLException;
    }

    private void both(int size, String what, Function<Somebody, String> typed, Plain same) throws Exception {
        var product = Times.of(WARM, RUNS, turn -> find(manager, typed.apply(known.person(turn))));
        var twin = Times.of(WARM, RUNS, turn -> same.ask(known.person(turn)));
        lines.add(Times.line(size, "search: " + what, product, twin));
    }

    private void alone(int size, String what, Caller caller, Function<Somebody, String> typed) throws Exception {
        lines.add(Times.line(
                size, "search: " + what, Times.of(WARM, RUNS, turn -> find(caller, typed.apply(known.person(turn))))));
    }

    private void find(Caller caller, String typed) {
        store.office().as(caller, () -> store.office().get(Search.class).find(typed));
    }

    private int key(String kind, String from) throws SQLException {
        return plain.byKey(kind, from, from + END);
    }

    private static String beginning(String name) {
        return plainly(name).substring(0, Math.min(3, plainly(name).length()));
    }

    private static String misspelled(String name) {
        return name.length() < 4 ? name + "s" : name.substring(0, 2) + name.charAt(1) + name.substring(2);
    }

    private static String plainly(String text) {
        return SearchName.of(text).replace("'", "").toLowerCase(Locale.ROOT);
    }

    private static String backwards(String phone) {
        return new StringBuilder(phone.replace("-", "")).reverse().toString();
    }
}
