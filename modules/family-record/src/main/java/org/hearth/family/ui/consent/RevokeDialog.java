package org.hearth.family.ui.consent;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
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
import org.hearth.ui.form.FormDialog;
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
        var by = fields.line("revoke.by", Recipient.LENGTH);
        by.setValue(release.draft().giver().name());
        var how = fields.pick("revoke.how", ConsentLists.CHANNEL);
        how.setValue("in_person");
        var when = new DateTimePicker(fields.text("revoke.when"));
        when.setStep(Duration.ofMinutes(1));
        when.setLocale(context.language());
        when.setValue(now());
        var language = fields.language();
        var dialog = new FormDialog(context, fields.text("revoke.title"), changed);
        dialog.notice().field("by", by).field("how", how).field("receivedAt", when);
        dialog.says(fields.text("revoke.help"))
                .with(new FormGrid(by, how).wide(when).put(language))
                .open(
                        fields.text("release.revoke"),
                        reasons -> releases.revoke(
                                release.id(),
                                new Revocation(received(when.getValue()), by.getValue(), how.getValue()),
                                fields.print(language.getValue())),
                        fields.text("revoke.done"));
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
