package org.hearth.family.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Map;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.family.family.Families;
import org.hearth.family.family.FamilyFilter;
import org.hearth.family.family.FamilyRow;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.ui.PageContext;
import org.hearth.ui.list.Column;
import org.hearth.ui.list.RecordList;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.PageHeader;

/** The families in the user's scope, by name. */
public final class FamiliesPage extends Div implements BeforeEnterObserver {

    private final PageContext context;
    private final transient Families families;
    private final RecordList<FamilyRow> list;
    private String search = "";
    private boolean mine;

    /** The page. */
    public FamiliesPage(PageContext context, Families families) {
        this.context = context;
        this.families = families;
        boolean seesAll = context.access().allows(FamilyPermissions.READ_ALL);
        list = new RecordList<>(context, columns(), this::rows)
                .named(context.text("fam.families.title"))
                .search(context.text("fam.families.search"), words -> search = words)
                .summary(this::summary)
                .whenEmpty(new EmptyState(
                        context.text("fam.families.none"),
                        context.text(seesAll ? "fam.families.none.all" : "fam.families.none.own")));
        if (seesAll) {
            list.chip(context.text("fam.families.mine"), false, pressed -> mine = pressed);
        }
        add(header(), list);
    }

    private PageHeader header() {
        var header = new PageHeader(context.text("fam.families.title"));
        boolean ownCaseload = context.access().allows(FamilyPermissions.CASELOAD)
                && !context.access().allows(FamilyPermissions.ASSIGN);
        return ownCaseload ? header.also(new Anchor("caseloads", context.text("fam.caseload.title.own"))) : header;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.reload();
    }

    private Page<FamilyRow> rows(PageRequest request) {
        return families.list(new FamilyFilter(search, mine), request);
    }

    private String summary(long total) {
        boolean own = mine || !context.access().allows(FamilyPermissions.READ_ALL);
        return context.text(own ? "fam.families.count.own" : "fam.families.count", Map.of("count", total));
    }

    private List<Column<FamilyRow>> columns() {
        return List.of(
                Column.text("name", context.text("fam.family.name"), FamilyRow::name)
                        .drawn(row -> new Anchor(
                                FamilyRecordViews.FAMILIES + "/" + row.id().value(), row.name())),
                Column.text("number", context.text("fam.family.number"), FamilyRow::number),
                Column.text("advocate", context.text("fam.family.advocate"), FamilyRow::advocate),
                Column.number("", context.text("fam.family.members"), row -> Long.toString(row.members())));
    }
}
