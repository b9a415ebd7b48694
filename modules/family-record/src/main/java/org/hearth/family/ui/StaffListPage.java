package org.hearth.family.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.stream.Collectors;
import org.hearth.family.agency.StaffDirectory;
import org.hearth.family.agency.StaffMember;
import org.hearth.ui.PageContext;
import org.hearth.ui.part.ListLine;
import org.hearth.ui.part.PageHeader;
import org.hearth.ui.part.PageSection;

/** Everybody who works here now. */
public final class StaffListPage extends Div implements BeforeEnterObserver {

    private final PageContext context;
    private final transient StaffDirectory directory;

    StaffListPage(PageContext context, StaffDirectory directory) {
        this.context = context;
        this.directory = directory;
        addClassName("hearth-stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var fields = new Fields(context);
        var lines =
                MembersSection.lines(directory.active().stream().map(this::line).toList());
        add(
                new PageHeader(fields.text("staff.title")).about(fields.text("staff.about")),
                new PageSection(fields.text("staff.everybody"), lines));
    }

    private ListItem line(StaffMember member) {
        var link = new Anchor(FamilyRecordViews.STAFF + "/" + member.id().value(), member.name());
        return new ListLine(new Span(link), roles(context, member), member.code());
    }

    static String roles(PageContext context, StaffMember member) {
        return member.roles().stream()
                .sorted()
                .map(code -> context.text("role." + code))
                .collect(Collectors.joining(", "));
    }
}
