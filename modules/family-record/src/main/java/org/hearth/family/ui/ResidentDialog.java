package org.hearth.family.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.IntegerField;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearth.core.failure.RefusalCode;
import org.hearth.family.household.Household;
import org.hearth.family.household.HouseholdId;
import org.hearth.family.household.NewResident;
import org.hearth.family.person.PersonId;
import org.hearth.ui.form.DayField;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.Typed;

/** Who lives in a household, since when and how much of the time. */
final class ResidentDialog {

    private static final int WHOLE = 100;

    private final RecordDesk desk;
    private final HouseholdId household;
    private final Fields fields;
    private final DayField from;
    private final IntegerField share;
    private final Checkbox primary;

    ResidentDialog(RecordDesk desk, HouseholdId household) {
        this.desk = desk;
        this.household = household;
        fields = desk.fields();
        from = fields.day("from.if_known");
        share = new IntegerField(fields.text("resident.share"));
        share.setHelperText(fields.text("resident.share.help"));
        share.setMin(0);
        share.setMax(WHOLE);
        primary = new Checkbox(fields.text("resident.primary"));
    }

    void moveIn(Everybody everybody, Household into) {
        var there = into.residents().stream().map(Household.Resident::person).collect(Collectors.toSet());
        List<PersonId> others =
                everybody.ids().stream().filter(each -> !there.contains(each)).toList();
        var who = fields.pickFirst("resident.who", others, everybody::name);
        var dialog = new EditDialog(desk, fields.text("resident.add", Map.of("name", into.label())));
        dialog.notice().field("person", who).field("share_of_time", share).field("from", from);
        dialog.with(new FormGrid(who, from, share, primary))
                .open(
                        fields.text("do.move_in"),
                        () -> desk.family().households().moveIn(typed(Typed.needed("person", who))),
                        fields.text("saved"));
    }

    void change(String name, Household.Resident resident) {
        var dialog = new EditDialog(desk, fields.text("resident.change", Map.of("name", name)));
        var form = dialog.<Household.Resident>form("resident", stay(resident.person()))
                .day("from", from, each -> Optional.ofNullable(each.from()))
                .number("share_of_time", share, each -> Optional.ofNullable(each.shareOfTime()))
                .flag("primary", primary, Household.Resident::primaryResidence);
        dialog.with(new FormGrid(from, share, primary));
        dialog.edit(
                form,
                resident,
                () -> desk.family().households().of(List.of(resident.person())).stream()
                        .filter(each -> each.id().equals(household))
                        .flatMap(each -> each.residents().stream())
                        .filter(each -> each.person().equals(resident.person()))
                        .findFirst(),
                base -> desk.family().households().correctStay(typed(base.person()), base.version()),
                fields.text("saved"));
    }

    private NewResident typed(PersonId person) {
        var percent = share.getOptionalValue();
        if (share.getDefaultValidator().apply(share.getValue(), null).isError()) {
            throw Typed.refusal(RefusalCode.E_RANGE, "fam.refusal.share_range", "share_of_time");
        }
        return new NewResident(
                household, person, Typed.day("from", from).orElse(null), percent.orElse(null), primary.getValue());
    }

    /** One id for one person in one household, so that the drafts of a child's two homes are two. */
    private UUID stay(PersonId person) {
        return UUID.nameUUIDFromBytes((household.value() + "/" + person.value()).getBytes(StandardCharsets.UTF_8));
    }
}
