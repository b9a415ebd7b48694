package org.hearth.family.ui.consent;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.hearth.family.consent.ConsentLists;
import org.hearth.family.consent.Recipient;
import org.hearth.family.consent.Release;
import org.hearth.family.consent.Releases;
import org.hearth.family.consent.Revocation;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.Notices;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.form.FormGrid;
import org.jspecify.annotations.Nullable;

/** Takes a release back: who, how the agency heard of it, and when. */
final class RevokeDialog {

    private final PageContext context;
    private final Releases releases;
    private final Release release;
    private final Runnable changed;
    private final Fields fields;

    RevokeDialog(PageContext context, Releases releases, Release release, Runnable changed) {
        this.context = context;
        this.releases = releases;
        this.release = release;
        this.changed = changed;
        fields = new Fields(context);
    }

    void open() {
        var dialog = new Dialog();
        dialog.setHeaderTitle(fields.text("revoke.title"));
        var by = fields.line("revoke.by", Recipient.LENGTH);
        by.setValue(release.draft().giver().name());
        var how = fields.pick("revoke.how", ConsentLists.CHANNEL);
        how.setValue("in_person");
        var when = new DateTimePicker(fields.text("revoke.when"));
        when.setStep(Duration.ofMinutes(1));
        when.setLocale(context.language());
        when.setValue(now());
        var language = fields.language();
        var notice = new RefusalNotice(context).field("by", by).field("how", how);
        var revoke = new Button(
                fields.text("release.revoke"),
                click -> notice.attempt(
                        reasons -> releases.revoke(
                                release.id(),
                                new Revocation(received(when.getValue()), by.getValue(), how.getValue()),
                                fields.print(language.getValue())),
                        () -> {
                            dialog.close();
                            Notices.done(context, fields.text("revoke.done"));
                            changed.run();
                        }));
        revoke.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var content = new Div(
                new Paragraph(fields.text("revoke.help")),
                notice,
                new FormGrid(by, how).wide(when).put(language));
        content.addClassName("hearth-cards");
        dialog.add(content);
        dialog.getFooter().add(new Button(context.text("ui.cancel"), click -> dialog.close()), revoke);
        dialog.open();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(context.time().now(), context.time().agencyZone())
                .truncatedTo(ChronoUnit.MINUTES);
    }

    private Instant received(@Nullable LocalDateTime typed) {
        return typed == null
                ? context.time().now()
                : typed.atZone(context.time().agencyZone()).toInstant();
    }
}
