package org.hearth.family.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import org.hearth.family.staff.Skill;
import org.hearth.family.staff.SkillDraft;
import org.hearth.family.staff.SkillKind;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.Typed;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.ListLine;
import org.hearth.ui.part.PageSection;

/** What a member of staff can do; every colleague sees it. */
final class SkillsSection {

    private final StaffDesk desk;
    private final Fields fields;
    private final boolean keeps;

    SkillsSection(StaffDesk desk) {
        this.desk = desk;
        fields = desk.fields();
        keeps = desk.services().trainings().isKeeper(desk.staff());
    }

    PageSection section() {
        var all = desk.services().skills().of(desk.staff());
        Component content = all.isEmpty()
                ? new EmptyState(fields.text("skills.none"), fields.text("skills.none.help"))
                : MembersSection.lines(all.stream().map(this::line).toList());
        var section = new PageSection(fields.text("skills.title"), content);
        return keeps ? section.actions(new Button(fields.text("skill.add"), click -> add())) : section;
    }

    private ListItem line(Skill skill) {
        var content = skill.content();
        var kind = fields.coded("skill.kind", content.kind());
        var what = content.kind().hasLanguage() ? fields.languageName(content.language()) : content.words();
        var item = content.kind().hasLanguage() ? new ListLine(what, kind, content.words()) : new ListLine(what, kind);
        if (keeps) {
            item.add(new LineActions(fields, what)
                    .add(
                            fields.text("do.mistake"),
                            () -> desk.desk()
                                    .endings()
                                    .mistake(
                                            what,
                                            reason -> desk.services()
                                                    .skills()
                                                    .takeOut(skill.id(), skill.version(), reason))));
        }
        return item;
    }

    private void add() {
        var kind =
                fields.pickFirst("skill.kind", List.of(SkillKind.values()), each -> fields.coded("skill.kind", each));
        var language = fields.language("skill.language");
        var words = fields.line("skill.words", SkillDraft.LENGTH);
        kind.addValueChangeListener(change -> language.setVisible(
                change.getValue() != null && change.getValue().hasLanguage()));
        var dialog = new EditDialog(desk.desk(), fields.text("skill.add"));
        dialog.notice().field("kind", kind).field("language", language).field("words", words);
        dialog.with(new FormGrid(kind, language).wide(words))
                .open(
                        fields.text("skill.add"),
                        () -> desk.services()
                                .skills()
                                .add(
                                        desk.staff(),
                                        new SkillDraft(
                                                Typed.needed("kind", kind),
                                                language.getOptionalValue().orElse(""),
                                                words.getValue())),
                        fields.text("saved"));
    }
}
