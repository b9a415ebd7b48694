package org.hearth.headstart.ui;

import java.util.Optional;
import org.hearth.family.contact.Contact;
import org.hearth.family.contact.ContactLists;
import org.hearth.family.ui.extend.ContactNext;
import org.hearth.headstart.plan.Plans;
import org.hearth.headstart.program.HeadStartPermissions;
import org.hearth.headstart.program.PlanYear;
import org.hearth.ui.PageContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Leads from a contact at which the goals were looked at to the form of the review (HS-025). */
@Component
public final class ReviewAfterContact implements ContactNext {

    private final Plans plans;

    /** Takes the module's published services. */
    @Activate
    public ReviewAfterContact(@Reference Plans plans) {
        this.plans = plans;
    }

    @Override
    public Optional<String> after(Contact contact, PageContext context) {
        var said = contact.said();
        if (said.attempted()
                || !said.told().topics().contains(ContactLists.GOAL_REVIEW)
                || !context.access().allows(HeadStartPermissions.WRITE)) {
            return Optional.empty();
        }
        return plans.find(contact.family(), PlanYear.of(said.on()))
                .map(plan -> HeadStartViews.review(contact.family()) + "?" + ReviewPage.CONTACT + "="
                        + contact.id().value());
    }
}
