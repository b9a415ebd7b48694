package org.hearth.family.ui.referral;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.hearth.core.data.PageRequest;
import org.hearth.core.draft.Drafts;
import org.hearth.family.family.FamilyId;
import org.hearth.family.person.YesNoUnknown;
import org.hearth.family.referral.Destination;
import org.hearth.family.referral.Referral;
import org.hearth.family.referral.ReferralDraft;
import org.hearth.family.resource.Resource;
import org.hearth.family.resource.ResourceFilter;
import org.hearth.ui.answer.Notices;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.form.Kept;
import org.hearth.ui.form.OpenChoice;
import org.hearth.ui.form.RecordForm;

/**
 * A referral in three fields: what for, where to, how urgent; then who gets in touch. One more asks for openness where it
 * must be known.
 */
final class QuickReferral {

    private static final int OFFERED = 50;
    private static final int FORM_VERSION = 1;

    private final Fields fields;
    private final ReferralsPart.Services services;
    private final SendingFields sending;
    private final FamilyId family;
    private final Runnable done;
    private final Select<String> category;
    private final OpenChoice to;
    private final RadioButtonGroup<Integer> urgency;
    private final RadioButtonGroup<YesNoUnknown> openness;
    private final RecordForm<Referral> form;
    private List<Resource> offered = List.of();

    QuickReferral(Fields fields, ReferralsPart.Services services, FamilyId family, Runnable done) {
        this.fields = fields;
        this.services = services;
        sending = new SendingFields(fields, services.releases(), family);
        this.family = family;
        this.done = done;
        category = fields.pickOrNone(
                "referral.category", services.resources().categories(List.of()), fields.listed("fam.service_category"));
        to = new OpenChoice(fields.text("referral.to"));
        to.setHelperText(fields.text("referral.to.help"));
        urgency = fields.choice(
                "referral.urgency",
                List.of(1, 2, 3, 4),
                each -> fields.context().text("fam.urgency." + each));
        urgency.setValue(3);
        openness = fields.choice("referral.openness", List.of(YesNoUnknown.values()), fields.coded("fam.openness"));
        openness.setValue(YesNoUnknown.UNKNOWN);
        openness.setVisible(false);
        category.addValueChangeListener(change -> offer());
        to.addValueChangeListener(
                change -> sending.goesTo(Optional.ofNullable(change.getValue()).orElse("")));
        form = new RecordForm<Referral>(fields.context(), new Drafts.Key("fam.referral", FORM_VERSION, family.value()))
                .typed("category", category, Kept.TEXT)
                .typed("to", to, Kept.TEXT)
                .typed("urgency", urgency, new Kept<>(value -> value.toString(), Integer::valueOf))
                .typed("openness", openness, Kept.constant(YesNoUnknown.class));
        sending.bind(form);
        form.offerDraft();
    }

    Component content() {
        var make = new Button(fields.text("referral.make"), click -> make());
        var body = new Div(
                form.draft(),
                form.notice(),
                new FormGrid(category, to).wide(urgency).wide(openness).wide(sending.content()),
                make);
        body.addClassName("hearth-cards");
        var details = new Details(fields.text("referral.quick"), body);
        // The directory is read only once somebody wants to refer, so that the family page opens fast.
        details.addOpenedChangeListener(change -> offer());
        details.setOpened(form.draft().isOffering());
        return details;
    }

    private void offer() {
        var wanted = Optional.ofNullable(category.getValue()).orElse("");
        openness.setVisible(wanted.equals("FS_MH"));
        offered = services.resources()
                .list(ResourceFilter.of(wanted), PageRequest.first(OFFERED))
                .rows();
        var typed = to.getOptionalValue();
        to.setItems(offered.stream().map(Resource::name).distinct().toList());
        typed.ifPresent(to::setValue);
    }

    private Destination chosen() {
        var name = Optional.ofNullable(to.getValue()).orElse("");
        return offered.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .map(each -> Destination.of(each.id()))
                .orElseGet(() -> Destination.named(name));
    }

    private void make() {
        var draft = ReferralDraft.quick(
                        Optional.ofNullable(category.getValue()).orElse(""),
                        chosen(),
                        Optional.ofNullable(urgency.getValue()).orElse(3))
                .openTo(Optional.ofNullable(openness.getValue()).orElse(YesNoUnknown.UNKNOWN))
                .sent(sending.chosen());
        var today = fields.context().time().today();
        form.attempt(reasons -> services.referrals().refer(family, "family-record", draft, today, reasons), () -> {
            category.clear();
            to.clear();
            done.run();
            Notices.done(fields.context(), fields.text("referral.made"));
        });
    }
}
