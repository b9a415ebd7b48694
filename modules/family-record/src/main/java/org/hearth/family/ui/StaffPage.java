package org.hearth.family.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.function.Function;
import org.hearth.family.agency.StaffId;
import org.hearth.ui.PageAddress;
import org.hearth.ui.PageContext;
import org.hearth.ui.part.PageHeader;

/** One member of staff: what the caller may know of skills, trainings and limits. */
public final class StaffPage extends Div implements BeforeEnterObserver {

    private final PageContext context;
    private final transient StaffDesk.Services services;
    private final transient Function<Runnable, RecordDesk> desks;

    StaffPage(PageContext context, Function<Runnable, RecordDesk> desks, StaffDesk.Services services) {
        this.context = context;
        this.services = services;
        this.desks = desks;
        addClassName("hearth-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new StaffId(PageAddress.id(event, "staff")));
    }

    private void show(StaffId id) {
        var desk = new StaffDesk(desks.apply(() -> show(id)), services, id);
        var member = services.directory().get(id);
        removeAll();
        add(
                new PageHeader(member.name())
                        .about(StaffListPage.roles(context, member), member.code())
                        .back(FamilyRecordViews.STAFF, context.text("fam.edit.staff.title")),
                new SkillsSection(desk).section());
        if (services.trainings().isKeeper(id)) {
            add(new TrainingsSection(desk).section());
        }
        if (services.limits().mayKnow(id)) {
            add(new LimitsSection(desk).section());
        }
    }
}
