package org.hearth.family.ui.consent;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.family.consent.Authority;
import org.hearth.family.consent.Giver;
import org.hearth.family.consent.Purpose;
import org.hearth.family.consent.Recipient;
import org.hearth.family.consent.Release;
import org.hearth.family.consent.ReleaseDraft;
import org.hearth.family.consent.ReleaseId;
import org.hearth.family.consent.ReleaseSignature;
import org.hearth.family.consent.Releases;
import org.hearth.family.consent.SignatureWay;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.Notices;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.Signature;
import org.hearth.ui.form.SignatureInk;
import org.hearth.ui.form.SignaturePad;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.PageSection;
import org.hearth.ui.part.PdfLink;

/** A draft on the desk: every change is kept at once, then it is read together and signed. */
final class ReleaseDesk {

    private final PageContext context;
    private final Releases releases;
    private final FamilyPeople people;
    private final Fields fields;
    private final ReleaseForm form;
    private final RefusalNotice notice;
    private final RefusalNotice signNotice;
    private final Select<Locale> language;
    private final Checkbox explained;
    private final TextField interpreter;
    private final SignaturePad pad;
    private final Paragraph saved = new Paragraph();
    private final Div preview = new Div();
    private Optional<Release> release;

    ReleaseDesk(PageContext context, Releases releases, FamilyPeople people, Optional<Release> release) {
        this.context = context;
        this.releases = releases;
        this.people = people;
        this.release = release;
        fields = new Fields(context);
        form = new ReleaseForm(fields, people, this::keep);
        notice = new RefusalNotice(context);
        signNotice = new RefusalNotice(context);
        form.register(signNotice);
        language = fields.language();
        explained = new Checkbox(fields.text("release.explained"));
        interpreter = fields.line("release.interpreter", Recipient.LENGTH);
        interpreter.setHelperText(fields.text("release.interpreter.help"));
        pad = new SignaturePad(
                context, fields.text("release.sign.pad"), first().giver().name());
        signNotice.field("interpreter", interpreter);
    }

    private ReleaseDraft first() {
        var adult = people.family().findPrimaryAdult().filter(people.ids()::contains);
        return release.map(Release::draft)
                .orElseGet(() -> new ReleaseDraft(
                        Set.of(),
                        new Giver(adult.orElse(null), adult.map(people::name).orElse(""), Authority.PARENT),
                        List.of(),
                        Purpose.of(""),
                        Set.of(),
                        "",
                        Set.of(),
                        context.time().today(),
                        context.time().today().plusYears(1).minusDays(1),
                        false));
    }

    Component content(Consumer<ReleaseId> done) {
        form.show(first());
        saved.addClassName("help");
        saved.getElement().setAttribute("role", "status");
        previewLink();
        language.addValueChangeListener(change -> previewLink());
        var sign = new Button(fields.text("release.sign"), click -> {
            sign(done);
            click.getSource().setEnabled(true);
        });
        sign.setDisableOnClick(true);
        sign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var all = new Div(
                new PageSection(fields.text("release.says"), notice, form.content(), saved)
                        .help(fields.text("release.says.help")),
                new PageSection(
                                fields.text("release.sign.title"),
                                new FormGrid(language, interpreter),
                                preview,
                                explained,
                                pad,
                                signNotice,
                                sign)
                        .help(fields.text("release.sign.help")));
        all.addClassName("hearth-stack");
        return all;
    }

    private void previewLink() {
        preview.removeAll();
        release.map(Release::id)
                .ifPresent(id -> preview.add(new PdfLink(
                        context,
                        fields.text("release.preview"),
                        "release.pdf",
                        () -> releases.preview(id, fields.print(language.getValue())))));
    }

    private void keep() {
        if (form.canBeKept()) {
            notice.attempt(
                    reasons -> store(),
                    () -> saved.setText(fields.text(
                            "saved",
                            Map.of(
                                    "time",
                                    new DateWords(context).time(context.time().now())))));
        }
    }

    private void store() {
        var typed = form.typed();
        if (release.isEmpty()) {
            var id = releases.draft(typed);
            UI.getCurrent()
                    .getPage()
                    .getHistory()
                    .replaceState(null, Fields.family(people.id()) + "/releases/" + id.value());
            release = Optional.of(releases.get(id));
            previewLink();
            return;
        }
        var known = release.get();
        if (!known.draft().equals(typed)) {
            releases.change(known.id(), known.version(), typed);
            release = Optional.of(releases.get(known.id()));
        }
    }

    private void sign(Consumer<ReleaseId> done) {
        var given = pad.signature();
        if (given.isEmpty()) {
            return;
        }
        if (!form.canBeKept()) {
            signNotice.show(List.of(Refusal.of(RefusalCode.E_REQ, "B-06", "fam.refusal.release.missing.subjects")
                    .at("subjects")));
            return;
        }
        signNotice.attempt(
                reasons -> {
                    store();
                    var known = release.orElseThrow();
                    releases.sign(
                            known.id(), known.version(), signature(given.get()), fields.print(language.getValue()));
                },
                () -> {
                    Notices.done(context, fields.text("release.sign.done"));
                    done.accept(release.orElseThrow().id());
                });
    }

    private ReleaseSignature signature(Signature given) {
        boolean drawn = given.method() == Signature.Method.DRAWN;
        return new ReleaseSignature(
                given.name(),
                drawn ? SignatureWay.SCREEN : SignatureWay.TYPED,
                drawn ? Optional.of(SignatureInk.png(given.mark())) : Optional.empty(),
                explained.getValue(),
                interpreter.getValue());
    }
}
