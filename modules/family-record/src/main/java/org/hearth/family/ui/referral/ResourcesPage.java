package org.hearth.family.ui.referral;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.family.person.LanguageCodes;
import org.hearth.family.resource.Resource;
import org.hearth.family.resource.ResourceFilter;
import org.hearth.family.resource.ResourceLists;
import org.hearth.family.resource.ResourcePermissions;
import org.hearth.family.resource.Resources;
import org.hearth.ui.PageAddress;
import org.hearth.ui.PageContext;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.list.Column;
import org.hearth.ui.list.RecordList;
import org.hearth.ui.part.Badge;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.PageHeader;

/** The directory: who helps with what, where, in which languages, and how well it worked for families. */
public final class ResourcesPage extends Div implements BeforeEnterObserver {

    private static final List<String> LANGUAGES = List.of("en", "es", "ase");

    private final PageContext context;
    private final transient Fields fields;
    private final transient Resources resources;
    private final RecordList<Resource> list;
    private final Select<String> category;
    private final Select<String> area;
    private final Select<String> language;
    private String search = "";
    private boolean taking;
    private boolean stale;

    ResourcesPage(PageContext context, Resources resources) {
        this.context = context;
        this.resources = resources;
        fields = new Fields(context);
        category = fields.pickOrNone(
                "resource.category",
                resources.categories(ResourceLists.CATEGORIES.values()),
                fields.listed("fam.service_category"));
        area = fields.pickOrNone("resource.area", List.of(), each -> each);
        language =
                fields.pickOrNone("resource.language", LANGUAGES, each -> LanguageCodes.name(each, context.language()));
        list = new RecordList<>(context, columns(), this::rows)
                .named(fields.text("resources.title"))
                .search(fields.text("resources.search"), words -> search = words)
                .chip(fields.text("resources.taking"), false, pressed -> taking = pressed)
                .chip(fields.text("resources.stale"), false, pressed -> stale = pressed)
                .summary(total -> context.text("fam.ui.resources.count", Map.of("count", total)))
                .whenEmpty(new EmptyState(fields.text("resources.none"), fields.text("resources.none.help")));
        var header = new PageHeader(fields.text("resources.title"));
        if (context.access().allows(ResourcePermissions.WRITE)) {
            header.primary(new Button(
                    fields.text("resources.add"),
                    click -> UI.getCurrent().navigate(ReferralViews.RESOURCES + "/" + PageAddress.NEW)));
        }
        List.of(category, area, language)
                .forEach(each -> each.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        list.reload();
                    }
                }));
        add(header, new FormGrid(category, area, language), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        area.setItems(resources.areas());
        list.reload();
    }

    private Page<Resource> rows(PageRequest request) {
        var filter = new ResourceFilter(search, chosen(category), chosen(area), chosen(language), taking, stale);
        return resources.list(filter, request);
    }

    private static String chosen(Select<String> field) {
        return Optional.ofNullable(field.getValue()).orElse("");
    }

    private List<Column<Resource>> columns() {
        return List.of(
                Column.<Resource>text("name", fields.text("resource.name"), Resource::name)
                        .drawn(row -> new Anchor(
                                ReferralViews.RESOURCES + "/" + row.id().value(), row.name())),
                Column.text("", fields.text("resource.category"), this::categories),
                Column.text(
                        "area", fields.text("resource.area"), row -> row.draft().area()),
                Column.text(
                        "capacity",
                        fields.text("resource.capacity"),
                        row -> fields.coded("fam.capacity").apply(row.draft().capacity())),
                Column.text("results", fields.text("resource.results"), row -> results(fields, row)),
                Column.<Resource>text("verified", fields.text("resource.verified"), this::verified)
                        .drawn(row -> new Badge(row.stale() ? Badge.Tone.SOON : Badge.Tone.NEUTRAL, verified(row))));
    }

    private String categories(Resource resource) {
        return resource.draft().categories().stream()
                .sorted()
                .map(fields.listed("fam.service_category"))
                .collect(Collectors.joining(", "));
    }

    private String verified(Resource resource) {
        var day = resource.verifiedOn();
        return day == null ? fields.text("resource.never") : new DateWords(context).date(day);
    }

    static String results(Fields fields, Resource resource) {
        var results = resource.results();
        if (results.helpAnswers() == 0 && results.timelyAnswers() == 0) {
            return fields.text("resource.no_results");
        }
        return fields.context()
                .text(
                        "fam.ui.resource.result",
                        Map.of(
                                "help",
                                results.help(),
                                "timely",
                                results.timelyPercent(),
                                "count",
                                Math.max(results.helpAnswers(), results.timelyAnswers())));
    }
}
