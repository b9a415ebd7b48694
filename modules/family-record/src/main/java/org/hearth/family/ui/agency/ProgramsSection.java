package org.hearth.family.ui.agency;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.Map;
import org.hearth.family.agency.Program;
import org.hearth.family.agency.ProgramYear;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.ListLine;
import org.hearth.ui.part.PageSection;

/** What the agency runs, and the years of each program. */
final class ProgramsSection {

    private final AgencyDesk desk;

    ProgramsSection(AgencyDesk desk) {
        this.desk = desk;
    }

    PageSection of(List<Program> all) {
        Component content = all.isEmpty()
                ? new EmptyState(desk.text("program.none"), desk.text("program.none.help"))
                : AgencyDesk.lines(all, this::line);
        return new PageSection(desk.text("programs"), content)
                .actions(new Button(desk.text("program.add"), click -> new ProgramDialog(desk).add()));
    }

    private ListItem line(Program program) {
        var item = new ListLine(
                program.name(),
                desk.fields().coded("fam.program_kind").apply(program.kind()),
                program.active() ? "" : desk.text("closed"));
        item.add(desk.act("change", program.name(), () -> new ProgramDialog(desk).change(program)));
        item.add(desk.activity(
                program.active(),
                program.name(),
                () -> desk.services()
                        .administration()
                        .setProgramActive(program.id(), program.version(), !program.active())));
        item.add(desk.act("year.add", program.name(), () -> new YearDialog(desk).add(program)));
        var years = desk.services().agency().years(program.id());
        item.add(AgencyDesk.lines(years, year -> line(program, year)));
        return item;
    }

    private ListItem line(Program program, ProgramYear year) {
        var days = Map.of(
                "from", desk.dates().date(year.start()),
                "to", desk.dates().date(year.end()));
        var item = new ListLine(year.label(), desk.fields().text("year.days", days));
        var about = program.name() + " " + year.label();
        item.add(desk.act("change", about, () -> new YearDialog(desk).change(year)));
        return item;
    }
}
