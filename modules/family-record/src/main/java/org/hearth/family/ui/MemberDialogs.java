package org.hearth.family.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.family.family.FamilyId;
import org.hearth.family.family.FamilyMember;
import org.hearth.family.family.FamilyRole;
import org.hearth.family.family.Memberships;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.Typed;

/** Changes and corrects what somebody is in a family. A change keeps what was; a correction says it was never so. */
final class MemberDialogs {

    private final RecordDesk desk;
    private final FamilyId family;
    private final Fields fields;

    MemberDialogs(RecordDesk desk, FamilyId family) {
        this.desk = desk;
        this.family = family;
        fields = desk.fields();
    }

    void changeRole(FamilyMember member) {
        var dialog = new EditDialog(desk, fields.text("member.role.title", Map.of("name", name(member))));
        var role = role();
        role.setValue(member.role());
        var day = fields.day("member.role.from");
        day.setValue(desk.context().time().today());
        dialog.notice().field("role", role).field("to", day);
        dialog.says(fields.text("member.role.help"))
                .with(new FormGrid(role, day))
                .open(
                        fields.text("do.change_role"),
                        () -> desk.family()
                                .memberships()
                                .changeRole(
                                        family,
                                        member.person().id(),
                                        Typed.needed("role", role),
                                        Typed.neededDay("to", day)),
                        fields.text("saved"));
    }

    void correct(FamilyMember member) {
        var dialog = new EditDialog(desk, fields.text("correct.title", Map.of("what", name(member))));
        var role = role();
        var from = fields.day("from");
        var to = fields.day("to.if_over");
        var form = dialog.<FamilyMember>form("member", member.id())
                .pick(
                        "role",
                        role,
                        FamilyRole.class,
                        FamilyMember::role,
                        each -> fields.listed("family_role", each.code()))
                .day("from", from, each -> Optional.of(each.from()))
                .day("to", to, each -> Optional.ofNullable(each.to()));
        dialog.says(fields.text("correct.help")).with(new FormGrid(role, from, to));
        dialog.edit(
                form,
                member,
                () -> desk.family().memberships().history(family).stream()
                        .filter(each -> each.id().equals(member.id()))
                        .findFirst(),
                base -> desk.family()
                        .memberships()
                        .correct(
                                row(base),
                                Typed.needed("role", role),
                                Typed.neededDay("from", from),
                                Typed.day("to", to).orElse(null)),
                fields.text("saved"));
    }

    void end(FamilyMember member) {
        var person = member.person().id();
        desk.endings().end(name(member), day -> desk.family().families().leave(family, person, day));
    }

    void mistake(FamilyMember member) {
        desk.endings()
                .mistake(name(member), reason -> desk.family().memberships().takeOut(row(member), reason));
    }

    private Select<FamilyRole> role() {
        return fields.pickFirst(
                "member.role", List.of(FamilyRole.values()), each -> fields.listed("family_role", each.code()));
    }

    private Memberships.Row row(FamilyMember member) {
        return new Memberships.Row(family, member.id(), member.version());
    }

    private static String name(FamilyMember member) {
        return member.person().name().display();
    }
}
