package org.hearth.family.ui.referral;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.family.referral.ReferralFilter;
import org.hearth.family.referral.ReferralRow;
import org.hearth.family.referral.Referrals;
import org.hearth.ui.PageContext;
import org.hearth.ui.list.Column;
import org.hearth.ui.list.RecordList;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.EmptyState;
import org.hearth.ui.part.PageHeader;
import org.jspecify.annotations.Nullable;

/** The referrals in the user's scope, by the day on which the family is to be asked. */
public final class ReferralsPage extends Div implements BeforeEnterObserver {

    private final PageContext context;
    private final transient Fields fields;
    private final transient Referrals referrals;
    private final RecordList<ReferralRow> list;
    private String search = "";
    private boolean mine;
    private boolean awaiting = true;
    private boolean late;

    ReferralsPage(PageContext context, Referrals referrals) {
        this.context = context;
        this.referrals = referrals;
        fields = new Fields(context);
        list = new RecordList<>(context, columns(), this::rows)
                .named(fields.text("referrals.title"))
                .search(fields.text("referrals.search"), words -> search = words)
                .chip(fields.text("referrals.awaiting"), true, pressed -> awaiting = pressed)
                .chip(fields.text("referrals.late"), false, pressed -> late = pressed)
                .chip(fields.text("referrals.mine"), false, pressed -> mine = pressed)
                .summary(total -> context.text("fam.ui.referrals.count", Map.of("count", total)))
                .whenEmpty(new EmptyState(fields.text("referrals.none"), fields.text("referrals.none.help")));
        add(new PageHeader(fields.text("referrals.title")), list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.reload();
    }

    private Page<ReferralRow> rows(PageRequest request) {
        return referrals.list(new ReferralFilter(search, mine, awaiting, late), request);
    }

    private List<Column<ReferralRow>> columns() {
        return List.of(
                Column.<ReferralRow>text("to", fields.text("referral.to"), ReferralRow::to)
                        .drawn(row -> new Anchor(ReferralViews.referral(row.id()), row.to())),
                Column.<ReferralRow>text("family", context.text("fam.family.name"), ReferralRow::familyName)
                        .drawn(row -> new Anchor(ReferralViews.family(row.family()), row.familyName())),
                Column.text(
                        "",
                        fields.text("referral.category"),
                        row -> fields.listed("fam.service_category").apply(row.category())),
                Column.text(
                        "urgency",
                        fields.text("referral.urgency"),
                        row -> context.text("fam.urgency." + row.urgency())),
                Column.text("made", fields.text("referral.made_on"), row -> day(row.madeOn())),
                Column.text(
                        "state",
                        fields.text("referral.state"),
                        row -> context.text("fam.referral.state." + row.state().name())),
                Column.<ReferralRow>text("due", fields.text("referral.ask"), row -> day(row.followUpDue()))
                        .drawn(this::due));
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : new DateWords(context).date(day);
    }

    private Span due(ReferralRow row) {
        return Optional.ofNullable(row.followUpDue())
                .filter(day -> row.awaitsFollowUp())
                .map(day -> new DateWords(context).dueBadge(day))
                .orElseGet(Span::new);
    }
}
