package org.hearth.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** A visitor without a mouse: each stop of the Tab key must be seen, and must let go again. */
final class Keyboard {

    private static final int MOST_STOPS = 150;

    /** The innermost element with the focus, also behind shadow roots. */
    private static final String FOCUSED =
            "let at = document.activeElement; while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;";

    /** What a person would call it: its label or its words. */
    private static final String NAME = "() => {" + FOCUSED + """
        if (!at || at === document.body) return '';
        const by = id => at.getRootNode().getElementById(id)?.textContent ?? '';
        const labelled = (at.getAttribute('aria-labelledby') ?? '').split(' ').map(by).join(' ').trim();
        const words = at.getAttribute('aria-label') || labelled || at.labels?.[0]?.textContent || at.textContent
            || at.getAttribute('title') || at.tagName;
        return words.trim().replace(/\\s+/g, ' ');
        }\
        """;

    /** Whether an outline or a shadow marks it, or the field around it. */
    private static final String SEEN = "() => {" + FOCUSED + """
        const marked = part => {
          const style = getComputedStyle(part);
          return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none';
        };
        const parts = [];
        for (let up = at; up && up !== document.body; up = up.assignedSlot ?? up.parentElement ?? up.getRootNode().host) {
          parts.push(up, ...(up.shadowRoot?.querySelectorAll('[part]') ?? []));
          if (up.hasAttribute('focus-ring')) break;
        }
        return at.matches(':focus-visible') && parts.some(marked);
        }\
        """;

    private static final String MARK = "() => {" + FOCUSED + " at.hearthFirstStop = true; }";
    private static final String MARKED = "() => {" + FOCUSED + " return at.hearthFirstStop === true; }";

    private final Visitor visitor;

    Keyboard(Visitor visitor) {
        this.visitor = visitor;
    }

    Keyboard press(String key) {
        visitor.page().keyboard().press(key);
        return this;
    }

    Keyboard type(String words) {
        visitor.page().keyboard().type(words);
        return this;
    }

    /** The words of what has the focus. */
    String where() {
        return visitor.page().evaluate(NAME).toString();
    }

    /** Goes on with Tab until the words are reached; what has the focus there must be seen. */
    Keyboard goTo(String words) {
        List<String> passed = new ArrayList<>();
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            String here = where();
            if (here.startsWith(words)) {
                isSeen(here);
                return this;
            }
            passed.add(here);
            press("Tab");
        }
        throw new AssertionError("The Tab key does not lead to " + words + " but to " + passed);
    }

    /** Tab leads around the whole page and back, and every stop is seen. */
    void isNoTrap() {
        press("Tab");
        visitor.page().evaluate(MARK);
        List<String> passed = new ArrayList<>();
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            press("Tab");
            String here = where();
            passed.add(here);
            if ((Boolean) visitor.page().evaluate(MARKED)) {
                return;
            }
            isSeen(here);
        }
        throw new AssertionError("The Tab key does not come around: " + passed);
    }

    private void isSeen(String here) {
        if (!here.isEmpty()) {
            assertThat((Boolean) visitor.page().evaluate(SEEN))
                    .as("one sees the focus on \"%s\"", here)
                    .isTrue();
        }
    }
}
