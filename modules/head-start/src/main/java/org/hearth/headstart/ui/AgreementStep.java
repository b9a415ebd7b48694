package org.hearth.headstart.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.headstart.agreement.AgreedBy;
import org.hearth.headstart.agreement.PartySignature;
import org.hearth.headstart.agreement.Shown;
import org.hearth.headstart.optout.OptOut;
import org.hearth.headstart.plan.Author;
import org.hearth.headstart.plan.PlanState;
import org.hearth.headstart.plan.Side;
import org.hearth.ui.answer.Notices;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.PageSection;
import org.hearth.ui.part.PdfLink;

/** The fourth step: read the plan together, agree on what is left, and sign. */
final class AgreementStep {

    private final PlanDesk desk;
    private final Runnable toPrint;
    private final PlanFields fields;
    private final RefusalNotice notice;
    private final PrintFields print;
    private final List<SignerPart> signers = new ArrayList<>();
    private final Div open = new Div();
    private final Div summary = new Div();
    private final Paragraph again = new Paragraph();
    private final Div pads = new Div();
    private Shown shown;

    AgreementStep(PlanDesk desk, Runnable toPrint) {
        this.desk = desk;
        this.toPrint = toPrint;
        fields = new PlanFields(desk.context());
        notice = new RefusalNotice(desk.context());
        print = new PrintFields(desk);
        shown = desk.services().agreements().shown(desk.plan().id());
        pads.addClassName("hearth-cards");
        again.getElement().setAttribute("role", "alert");
        again.addClassName("hearth-lead");
        notice.whenStale(this::readAgain);
    }

    Component content() {
        summarize();
        return desk.isSigned()
                ? new Div(signed(), summary)
                : new Div(
                        declined(),
                        fields.lead("agree.lead"),
                        again,
                        summary,
                        new PageSection(desk.text("terms.title"), new AgreementTerms(desk, this::changed).content()),
                        new Treatments(desk, this::changed).content(),
                        signing());
    }

    private Component declined() {
        var line = new Paragraph(desk.text("declined.agreement"));
        line.setVisible(desk.declines(OptOut.GOAL_WRITING));
        return line;
    }

    private Component signed() {
        var agreement = desk.agreement().orElseThrow();
        var words = desk.text(
                "agree.signed",
                Map.of(
                        "day",
                        Optional.ofNullable(agreement.signedOn())
                                .map(new DateWords(desk.context())::date)
                                .orElse(""),
                        "names",
                        agreement.agreedBy().stream().map(AgreedBy::signer).collect(Collectors.toList())));
        var line = new Paragraph(words);
        line.addClassName("hearth-lead");
        return new Div(line, new Div(new Button(desk.text("agree.to_print"), click -> toPrint.run())));
    }

    private Component signing() {
        var state = desk.plan().state();
        if (state == PlanState.INITIATED || state == PlanState.ASSESSING) {
            return new PageSection(desk.text("sign.title"), new Paragraph(desk.text("sign.first")));
        }
        stillOpen();
        freshPads();
        var more = new Button(desk.text("sign.more"), click -> another());
        var waiting = new Paragraph(desk.text("sign.wait"));
        waiting.getElement().setAttribute("role", "status").setAttribute("hidden", true);
        var sign = new Button(desk.text("sign.do"), click -> {
            sign();
            click.getSource().setEnabled(true);
            waiting.getElement().executeJs("this.hidden = true");
        });
        // In the browser, because the server answers only when the documents are printed.
        sign.getElement()
                .executeJs("this.addEventListener('click', () => { $0.hidden = false; })", waiting.getElement());
        sign.setDisableOnClick(true);
        sign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var preview = new PdfLink(
                desk.context(),
                desk.text("agree.preview"),
                "agreement.pdf",
                () -> desk.services().agreements().preview(desk.plan().id(), print.chosen()));
        return new PageSection(
                        desk.text("sign.title"), open, print.content(), preview, pads, more, notice, sign, waiting)
                .help(desk.text("sign.help"));
    }

    private void freshPads() {
        signers.clear();
        pads.removeAll();
        signers.add(new SignerPart(desk, Side.FAMILY, desk.text("sign.family"), first(Side.FAMILY)));
        signers.add(new SignerPart(desk, Side.STAFF, desk.text("sign.staff"), first(Side.STAFF)));
        signers.forEach(each -> pads.add(each.content()));
    }

    /** Somebody changed the plan while it lay before the family: nobody signs what they did not read. */
    private void readAgain() {
        changed();
        freshPads();
        again.setText(desk.text("sign.read_again"));
        again.scrollIntoView();
    }

    private String first(Side side) {
        return desk.plan().authors(side).stream().findFirst().map(Author::name).orElse("");
    }

    private void another() {
        var used = signers.size() - 1;
        var name = desk.plan().authors(Side.FAMILY).stream()
                .skip(used)
                .findFirst()
                .map(Author::name)
                .orElse("");
        var part = new SignerPart(desk, Side.FAMILY, desk.text("sign.family.more"), name);
        signers.add(part);
        pads.add(part.content());
    }

    /** What is to be signed is read first and shown then, so that no change comes between. */
    private void summarize() {
        shown = desk.services().agreements().shown(desk.plan().id());
        desk.reload();
        summary.removeAll();
        summary.add(new PageSection(desk.text("sum.title"), new PlanSummary(desk).content()));
    }

    private void changed() {
        summarize();
        stillOpen();
    }

    private void stillOpen() {
        open.removeAll();
        open.add(new WhyNotYet(desk.context())
                .of(
                        desk.text("agree.open"),
                        desk.services().agreements().whyNotYet(desk.plan().id())));
    }

    private void sign() {
        var given = signers.stream().map(SignerPart::given).toList();
        if (given.stream().anyMatch(Optional::isEmpty)) {
            return;
        }
        List<PartySignature> all = given.stream().flatMap(Optional::stream).toList();
        notice.attempt(
                reasons -> desk.services().agreements().sign(desk.plan().id(), shown, all, reasons, print.chosen()),
                () -> {
                    desk.saved();
                    Notices.done(desk.context(), desk.text("sign.done"));
                    toPrint.run();
                });
    }
}
