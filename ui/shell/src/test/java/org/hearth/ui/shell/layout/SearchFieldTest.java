package org.hearth.ui.shell.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearth.core.search.Search;
import org.hearth.core.search.SearchHit;
import org.hearth.core.security.Caller;
import org.hearth.core.security.Permission;
import org.hearth.ui.MenuEntry;
import org.hearth.ui.shell.PlainPages;
import org.junit.jupiter.api.Test;

final class SearchFieldTest {

    private final FoundFrame frame = new FoundFrame();
    private final SearchField field = new SearchField(new PlainPages().context(), frame);
    private final Input input = PlainPages.find(field, Input.class).getFirst();

    @Test
    void hitsAreLinksUnderTheHeadingOfTheirKind() {
        frame.found = List.of(new Search.Group("fam.family", List.of(new SearchHit("García", "F1", "families/1"))));

        input.setValue("gar");

        assertThat(options()).extracting(Anchor::getHref).containsExactly("families/1");
        assertThat(PlainPages.find(field, Div.class))
                .filteredOn(each -> "group".equals(each.getElement().getAttribute("role")))
                .singleElement()
                .satisfies(each -> assertThat(each.getElement().getAttribute("aria-labelledby"))
                        .isEqualTo("hearth-found-fam-family"));
        assertThat(input.getElement().getAttribute("aria-expanded")).isEqualTo("true");
    }

    @Test
    void oneLetterAsksNobodyAndSaysNothing() {
        input.setValue("g");

        assertThat(frame.asked).isEmpty();
        assertThat(status()).isEmpty();
        assertThat(input.getElement().getAttribute("aria-expanded")).isEqualTo("false");
    }

    @Test
    void nothingFoundIsSaidToEyesAndEars() {
        input.setValue("zzz");

        assertThat(status()).isEqualTo("layout.search.count{count=0}");
        assertThat(PlainPages.find(field, Div.class)).extracting(Div::getText).contains("layout.search.none");
    }

    @Test
    void whereNothingIsFoundThereIsAWayOnThatTheKeysReach() {
        input.setValue("zzz");

        assertThat(options()).extracting(Anchor::getHref).containsExactly("lamps/lost");
        assertThat(input.getElement().getAttribute("aria-expanded")).isEqualTo("true");
    }

    @Test
    void whoeverGoesToAPageFindsTheFieldEmptyThere() {
        frame.found = List.of(new Search.Group("fam.family", List.of(new SearchHit("García", "F1", "families/1"))));
        input.setValue("gar");

        field.clear();

        assertThat(input.getValue()).isEmpty();
        assertThat(options()).isEmpty();
    }

    private List<Anchor> options() {
        return PlainPages.find(field, Anchor.class);
    }

    private String status() {
        return PlainPages.find(field, Span.class).stream()
                .filter(each -> "status".equals(each.getElement().getAttribute("role")))
                .findFirst()
                .orElseThrow()
                .getText();
    }

    private static final class FoundFrame implements Frame {
        private final List<String> asked = new ArrayList<>();
        private List<Search.Group> found = List.of();

        @Override
        public List<Search.Group> search(String text) {
            asked.add(text);
            return found;
        }

        @Override
        public List<Group> navigation() {
            return List.of();
        }

        @Override
        public List<MenuEntry> beginnings() {
            return List.of();
        }

        @Override
        public List<MenuEntry> whenNothingFound() {
            return List.of(new MenuEntry("lamps/lost", "lamp.lost", "", 1, new Permission("lamp.read")));
        }

        @Override
        public int due() {
            return 0;
        }

        @Override
        public Registration onChange(Runnable listener) {
            return () -> {};
        }

        @Override
        public void choose(Locale language) {}

        @Override
        public Caller user() {
            return Caller.NOBODY;
        }

        @Override
        public List<MenuEntry> userLinks() {
            return List.of();
        }
    }
}
