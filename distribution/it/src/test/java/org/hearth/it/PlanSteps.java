package org.hearth.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;

/** The guided work on a partnership plan, by the words an advocate reads there. */
final class PlanSteps {

    private static final int STROKE_POINTS = 30;

    private final Visitor visitor;
    private final Page page;

    PlanSteps(Visitor visitor) {
        this.visitor = visitor;
        page = visitor.page();
    }

    void press(String words) {
        press(page.locator("main"), words);
    }

    void press(Locator within, String words) {
        within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words))
                .first()
                .click();
        visitor.settle();
    }

    /** Fills a field and leaves it, because leaving is what saves. */
    void write(Locator within, String label, String words) {
        Locator field = within.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(label));
        field.fill(words);
        field.press("Tab");
        visitor.settle();
    }

    void write(String label, String words) {
        write(page.locator("main"), label, words);
    }

    void choose(Locator within, String words) {
        within.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(words))
                .first()
                .check();
        visitor.settle();
    }

    void choose(String words) {
        choose(page.locator("main"), words);
    }

    void tick(String words) {
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(words))
                .check();
        visitor.settle();
    }

    /** Takes one of the entries of a list field. */
    void pick(String label, String entry) {
        page.locator("vaadin-select", new Page.LocatorOptions().setHasText(label))
                .first()
                .click();
        page.locator("vaadin-select-item", new Page.LocatorOptions().setHasText(entry))
                .click();
        visitor.settle();
    }

    /** One of the seven parts of family life, counted from 0. */
    Locator part(int number) {
        return page.locator(".hearth-outcome").nth(number);
    }

    void writeDown(int part, String kind, String words) {
        choose(part(part), kind);
        write(part(part), "In a few words", words);
        press(part(part), "Write it down");
        assertThat(part(part).locator("ul.hearth-lines")).containsText(words);
    }

    /** Draws in the pad with the mouse. */
    void draw(Locator signer) {
        Locator canvas = signer.locator("hearth-signature-pad");
        canvas.scrollIntoViewIfNeeded();
        BoundingBox box = canvas.boundingBox();
        double middle = box.y + box.height / 2;
        double between = box.width / (STROKE_POINTS + 2);
        page.mouse().move(box.x + between, middle);
        page.mouse().down();
        for (int point = 1; point <= STROKE_POINTS; point++) {
            page.mouse().move(box.x + between * point, middle + Math.sin(point / 2.0) * box.height / 4);
        }
        page.mouse().up();
        visitor.settle();
    }

    void type(Locator signer, String name) {
        choose(signer, "Type it");
        write(signer, "Type your name as your signature", name);
        signer.getByRole(AriaRole.CHECKBOX).check();
        visitor.settle();
    }

    /** The signers' fields: the family first, then staff. */
    Locator signer(int number) {
        return page.locator("fieldset.hearth-signature").nth(number);
    }
}
