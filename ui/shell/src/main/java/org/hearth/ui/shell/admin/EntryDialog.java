package org.hearth.ui.shell.admin;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.hearth.core.reference.ReferenceList.Upkeep;
import org.hearth.core.reference.ReferenceLists;
import org.hearth.core.reference.ReferenceLists.Entry;
import org.hearth.core.reference.ReferenceLists.Listed;
import org.hearth.core.reference.ReferenceLists.Terms;
import org.hearth.core.reference.ReferenceLists.Words;
import org.hearth.ui.PageContext;
import org.hearth.ui.form.DayField;
import org.hearth.ui.form.FormDialog;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.Typed;

/** Adds an entry to a code list, or says how one stands from a day on. */
final class EntryDialog {

    private final PageContext context;
    private final ReferenceLists lists;
    private final Listed listed;
    private final FormDialog dialog;
    private final TextField english;
    private final TextField spanish;
    private final Checkbox active;
    private final IntegerField position;
    private final DayField from;

    EntryDialog(PageContext context, ReferenceLists lists, Listed listed, Runnable changed) {
        this.context = context;
        this.lists = lists;
        this.listed = listed;
        dialog = new FormDialog(
                context, new ListWords(context).list(listed.list().code()), changed);
        english = words("admin.lists.english");
        spanish = words("admin.lists.spanish");
        active = new Checkbox(context.text("admin.lists.active"));
        active.setHelperText(context.text("admin.lists.active.help"));
        position = new IntegerField(context.text("admin.lists.position"));
        position.setStepButtonsVisible(true);
        from = new DayField(context, context.text("admin.lists.starts"));
        from.setValue(context.time().today());
        dialog.notice()
                .field("english", english)
                .field("spanish", spanish)
                .field("active", active)
                .field("position", position)
                .field("from", from);
    }

    private TextField words(String key) {
        var field = new TextField(context.text(key));
        field.setMaxLength(ReferenceLists.WORDS_LENGTH);
        return field;
    }

    void add() {
        dialog.with(new FormGrid().wide(english).wide(spanish).put(from));
        dialog.open(
                context.text("admin.lists.add"),
                reasons -> lists.add(listed.list().code(), typed(), Typed.neededDay("from", from)),
                context.text("admin.lists.saved"));
    }

    void change(Entry entry) {
        var terms = entry.terms();
        english.setValue(terms.words().english());
        spanish.setValue(terms.words().spanish());
        active.setValue(terms.active());
        position.setValue(terms.position());
        if (!entry.own()) {
            dialog.says(context.text("admin.lists.words.help"));
        }
        var form = new FormGrid().wide(english).wide(spanish);
        if (listed.list().upkeep() != Upkeep.WORDS) {
            form.wide(active).put(position);
        }
        dialog.with(form.put(from));
        dialog.open(
                context.text("admin.lists.save"),
                reasons -> lists.change(
                        listed.list().code(),
                        entry.code(),
                        new Terms(typed(), active.getValue(), Typed.needed("position", position)),
                        Typed.neededDay("from", from)),
                context.text("admin.lists.saved"));
    }

    private Words typed() {
        return new Words(english.getValue(), spanish.getValue());
    }
}
