package org.hearth.family.ui.agency;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hearth.core.security.Caller;
import org.hearth.family.agency.Holiday;
import org.hearth.family.agency.Site;
import org.hearth.family.agency.SiteId;
import org.hearth.ui.answer.Confirmation;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.Kept;
import org.hearth.ui.form.Typed;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.ListLine;
import org.hearth.ui.part.PageSection;
import org.jspecify.annotations.Nullable;

/** The days on which the agency or a site is closed, from this month on. */
final class HolidaysSection {

    /** Stands for the whole agency among the sites' ids. */
    private static final String EVERYWHERE = "agency";

    private final AgencyDesk desk;

    HolidaysSection(AgencyDesk desk) {
        this.desk = desk;
    }

    PageSection of(List<Site> sites) {
        var first = desk.context().time().today().withDayOfMonth(1);
        var holidays = desk.services().holidays().from(first);
        Component content = holidays.isEmpty()
                ? new EmptyState(desk.text("holiday.none"), desk.text("holiday.none.help"))
                : AgencyDesk.lines(holidays, each -> line(sites, each));
        return new PageSection(desk.text("holidays"), content)
                .help(desk.text("holidays.help"))
                .actions(new Button(desk.text("holiday.add"), click -> add(sites)));
    }

    private ListItem line(List<Site> sites, Holiday holiday) {
        var day = desk.dates().date(holiday.day());
        var item = new ListLine(day, holiday.name(), place(sites, holiday));
        item.add(desk.act("holiday.remove", day, () -> askToRemove(day, holiday)));
        return item;
    }

    private void askToRemove(String day, Holiday holiday) {
        Confirmation.ask(
                desk.context(),
                desk.fields().text("holiday.remove.ask", Map.of("day", day)),
                desk.text("holiday.remove.consequence"),
                desk.text("holiday.remove"),
                () -> desk.notice()
                        .attempt(reasons -> desk.services().holidays().remove(holiday), desk.changed()));
    }

    private String place(List<Site> sites, Holiday holiday) {
        var site = holiday.site();
        return site == null ? "" : name(sites, site.value().toString());
    }

    private String name(List<Site> sites, String id) {
        return sites.stream()
                .filter(each -> each.id().value().toString().equals(id))
                .findFirst()
                .map(Site::name)
                .orElseGet(() -> desk.text("holiday.everywhere"));
    }

    private void add(List<Site> sites) {
        var places = new ArrayList<String>();
        places.add(EVERYWHERE);
        sites.stream()
                .filter(Site::active)
                .map(each -> each.id().value().toString())
                .forEach(places::add);
        var dialog = desk.dialog(desk.text("holiday.add"));
        var name = desk.fields().line("holiday.name", Holiday.NAME_LENGTH);
        var day = desk.fields().day("holiday.day");
        Select<String> place = desk.fields().pickFirst("holiday.place", places, each -> name(sites, each));
        dialog.<Holiday>form(AgencyDesk.draft("holiday", Caller.SYSTEM_ID))
                .typed("name", name, Kept.TEXT)
                .typed("day", day, new Kept<>(LocalDate::toString, LocalDate::parse))
                .typed("place", place, Kept.TEXT)
                .offerDraft();
        dialog.with(new FormGrid(day, place).wide(name));
        dialog.open(
                desk.text("holiday.add"),
                reasons -> desk.services()
                        .holidays()
                        .add(new Holiday(site(place), Typed.neededDay("day", day), name.getValue())),
                desk.text("saved"));
    }

    private static @Nullable SiteId site(Select<String> place) {
        return place.getOptionalValue()
                .filter(each -> !each.equals(EVERYWHERE))
                .map(UUID::fromString)
                .map(SiteId::new)
                .orElse(null);
    }
}
