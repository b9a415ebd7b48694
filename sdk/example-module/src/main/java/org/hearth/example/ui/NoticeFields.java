package org.hearth.example.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.Optional;
import org.hearth.core.policy.Policy;
import org.hearth.example.notice.Notice;
import org.hearth.example.notice.NoticeDraft;
import org.hearth.example.notice.NoticeLists;
import org.hearth.example.notice.NoticePolicy;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.form.DayField;
import org.hearth.ui.form.DraftKeeper;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.MergeDialog;
import org.hearth.ui.form.Versions;

/** The fields of a notice: what the board and the page of one notice share. */
final class NoticeFields {

    private static final int DAYS = 14;

    private final PageContext page;
    private final Select<String> kind = new Select<>();
    private final TextArea text = new TextArea();
    private final DayField until;

    NoticeFields(PageContext page, Policy policy, String label) {
        this.page = page;
        kind.setLabel(page.text("ex.notice.kind"));
        kind.setItems(NoticeLists.KINDS.values());
        kind.setItemLabelGenerator(this::kind);
        text.setLabel(label);
        text.setMaxLength(Notice.LONGEST);
        until = new DayField(page, page.text("ex.notice.until"));
        until.setHelperText(page.text("ex.notice.until.help", Map.of("days", policy.value(NoticePolicy.LONGEST_DAYS))));
    }

    FormGrid grid() {
        return new FormGrid(kind, until).wide(text);
    }

    /** The names are those that refusals use. */
    RefusalNotice register(RefusalNotice refusals) {
        return refusals.field("kind", kind).field("text", text).field("until", until);
    }

    DraftKeeper keep(DraftKeeper keeper) {
        return keeper.text("kind", kind).text("text", text).date("until", until);
    }

    /** An empty form. */
    void clear() {
        show(new NoticeDraft("other", "", Optional.of(page.time().today().plusDays(DAYS))));
    }

    void show(NoticeDraft draft) {
        kind.setValue(draft.kind());
        text.setValue(draft.text());
        draft.until().ifPresentOrElse(until::setValue, until::clear);
    }

    NoticeDraft typed() {
        return new NoticeDraft(kind.getValue(), text.getValue(), until.getOptionalValue());
    }

    /** Settles field by field what two people changed at once. */
    MergeDialog merge(NoticeDraft base, NoticeDraft theirs) {
        var versions = new Versions<>(base, typed(), theirs);
        return new MergeDialog(page)
                .field(kind.getLabel(), versions.of(NoticeDraft::kind), this::kind, kind::setValue)
                .text(text.getLabel(), versions.of(NoticeDraft::text), text::setValue)
                .field(
                        until.getLabel(),
                        versions.of(NoticeDraft::until),
                        day -> day.map(each -> page.messages().write(each, page.language()))
                                .orElse(""),
                        day -> day.ifPresentOrElse(until::setValue, until::clear));
    }

    private String kind(String value) {
        return page.text("list.ex.kind." + value);
    }
}
