package org.hearth.headstart.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearth.headstart.plan.Author;
import org.hearth.headstart.plan.Plan;
import org.hearth.headstart.plan.Plans;
import org.hearth.headstart.plan.Side;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.MergeDialog;
import org.hearth.ui.form.Versions;
import org.hearth.ui.part.PageSection;

/** Who makes this plan together: at least one of the family and one of staff. */
final class MadeTogether {

    private final PlanDesk desk;
    private final RefusalNotice notice;
    private final CheckboxGroup<Author> family;
    private final CheckboxGroup<Author> staff;
    private final TextField other;
    private final PlanAnswer<Set<Author>> answer;

    MadeTogether(PlanDesk desk) {
        this.desk = desk;
        var fields = new PlanFields(desk.context());
        family = fields.several("together.family", List.of(), Author::name);
        staff = fields.several("together.staff", List.of(), Author::name);
        other = fields.line("together.other", Author.NAME_LENGTH);
        other.setHelperText(desk.text("together.other.help"));
        notice = new RefusalNotice(desk.context()).field("authors", family);
        answer = new PlanAnswer<>(
                desk,
                notice,
                new PlanAnswer.Parts<>(this::mine, MadeTogether::stored, MadeTogether::save, this::merge));
    }

    Component content() {
        offer(desk.plan().authors());
        show(stored(desk.plan()));
        family.addValueChangeListener(change -> saveIf(change.isFromClient()));
        staff.addValueChangeListener(change -> saveIf(change.isFromClient()));
        var add = new Button(desk.text("together.add"), click -> add());
        var more = new Div(other, add);
        more.addClassName("hearth-inline");
        return new PageSection(desk.text("together.title"), notice, new FormGrid(family, staff), more)
                .help(desk.text("together.help"));
    }

    private void offer(List<Author> known) {
        var file = desk.file();
        family.setItems(joined(file.adults(desk.family().id()), known, Side.FAMILY));
        staff.setItems(joined(file.staff(desk.family().id(), desk.context()), known, Side.STAFF));
    }

    private static List<Author> joined(List<Author> offered, List<Author> known, Side side) {
        var all = new LinkedHashSet<>(offered);
        known.stream().filter(each -> each.side() == side).forEach(all::add);
        return List.copyOf(all);
    }

    private void show(Set<Author> authors) {
        offer(List.copyOf(authors));
        family.setValue(of(authors, Side.FAMILY));
        staff.setValue(of(authors, Side.STAFF));
    }

    private static Set<Author> of(Set<Author> authors, Side side) {
        return authors.stream().filter(each -> each.side() == side).collect(Collectors.toSet());
    }

    private static Set<Author> stored(Plan plan) {
        return Set.copyOf(plan.authors());
    }

    private void add() {
        if (other.getValue().isBlank()) {
            other.focus();
            return;
        }
        var chosen = new ArrayList<>(mine());
        chosen.add(Author.ofFamily(other.getValue(), null));
        other.clear();
        show(Set.copyOf(chosen));
        saveIf(true);
    }

    private Set<Author> mine() {
        var all = new LinkedHashSet<>(family.getValue());
        all.addAll(staff.getValue());
        return all;
    }

    private void saveIf(boolean byHand) {
        if (byHand) {
            answer.save();
        }
    }

    private static void save(Plans plans, Plan plan, Set<Author> authors) {
        plans.nameAuthors(plan.id(), plan.version(), List.copyOf(authors));
    }

    private void merge(MergeDialog dialog, Versions<Set<Author>> all) {
        dialog.ticks(all, this::show);
    }
}
