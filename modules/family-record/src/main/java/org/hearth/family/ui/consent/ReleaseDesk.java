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
import java.util.UUID;
import java.util.function.Consumer;
import org.hearth.core.draft.Drafts;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.family.consent.Recipient;
import org.hearth.family.consent.Release;
import org.hearth.family.consent.ReleaseId;
import org.hearth.family.consent.ReleaseSignature;
import org.hearth.family.consent.Releases;
import org.hearth.family.consent.SignatureWay;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.Notices;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.RecordForm;
import org.hearth.ui.form.Signature;
import org.hearth.ui.form.SignatureInk;
import org.hearth.ui.form.SignaturePad;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.PageSection;
import org.hearth.ui.part.PdfLink;

/** A draft on the desk: every change is kept at once, then it is read together and signed. */
final class ReleaseDesk {

    private static final int FORM_VERSION = 1;

    private final PageContext context;
    private final Releases releases;
    private final FamilyPeople people;
    private final Fields fields;
    private final ReleaseForm fieldset;
    private final RecordForm<Release> form;
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
        fieldset = new ReleaseForm(fields, people);
        UUID record = release.map(each -> each.id().value()).orElse(people.id().value());
        form = new RecordForm<>(context, key(record));
        fieldset.bind(form, this::keep);
        signNotice = new RefusalNotice(context);
        fieldset.mark(signNotice);
        language = fields.language();
        explained = new Checkbox(fields.text("release.explained"));
        interpreter = fields.line("release.interpreter", Recipient.LENGTH);
        interpreter.setHelperText(fields.text("release.interpreter.help"));
        pad = new SignaturePad(context, fields.text("release.sign.pad"), signer());
        signNotice.field("interpreter", interpreter);
    }

    private static Drafts.Key key(UUID record) {
        return new Drafts.Key("fam.release", FORM_VERSION, record);
    }

    private String signer() {
        return release.map(each -> each.draft().giver().name())
                .or(() -> people.family().findPrimaryAdult().map(people::name))
                .orElse("");
    }

    private void begin() {
        release.ifPresentOrElse(
                each -> form.show(each, this::stored),
                () -> fieldset.begin(people.family().findPrimaryAdult()));
        form.offerDraft();
    }

    private Optional<Release> stored() {
        return release.map(each -> releases.get(each.id()));
    }

    Component content(Consumer<ReleaseId> done) {
        begin();
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
                new PageSection(fields.text("release.says"), form.notice(), form.draft(), fieldset.content(), saved)
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

    /** Every change is stored as soon as it can be; until then the draft holds it. */
    private void keep() {
        if (!fieldset.canBeKept()) {
            return;
        }
        if (release.isEmpty()) {
            form.attempt(reasons -> release = Optional.of(releases.get(releases.draft(fieldset.typed()))), this::begun);
        } else if (!release.get().draft().equals(fieldset.typed())) {
            form.save((base, reasons) -> releases.change(base.id(), base.version(), fieldset.typed()), this::kept);
        }
    }

    private void begun() {
        var id = release.orElseThrow().id().value();
        UI.getCurrent().getPage().getHistory().replaceState(null, Fields.family(people.id()) + "/releases/" + id);
        form.draft().moveTo(key(id));
        kept();
        previewLink();
    }

    private void kept() {
        release = stored();
        form.standsOn(release.orElseThrow(), this::stored);
        var now = new DateWords(context).time(context.time().now());
        saved.setText(fields.text("saved", Map.of("time", now)));
    }

    private void sign(Consumer<ReleaseId> done) {
        var given = pad.signature();
        if (given.isEmpty()) {
            return;
        }
        if (!fieldset.canBeKept()) {
            refuse(RefusalCode.E_REQ, "missing.subjects", "subjects");
            return;
        }
        var read = fieldset.typed();
        keep();
        if (release.filter(each -> each.draft().equals(read)).isEmpty()) {
            // What was read is what is signed: it may say something else by now, or could not be kept.
            refuse(RefusalCode.E_STATE, "changed", "");
            return;
        }
        signNotice.whenStale(() -> {
            form.save((base, reasons) -> releases.change(base.id(), base.version(), fieldset.typed()), this::kept);
            refuse(RefusalCode.E_STATE, "changed", "");
        });
        signNotice.attempt(reasons -> sign(given.get()), () -> {
            Notices.done(context, fields.text("release.sign.done"));
            done.accept(release.orElseThrow().id());
        });
    }

    private void refuse(RefusalCode code, String why, String field) {
        signNotice.show(
                List.of(Refusal.of(code, "B-06", "fam.refusal.release." + why).at(field)));
    }

    private void sign(Signature given) {
        var known = release.orElseThrow();
        releases.sign(known.id(), known.version(), signature(given), fields.print(language.getValue()));
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
