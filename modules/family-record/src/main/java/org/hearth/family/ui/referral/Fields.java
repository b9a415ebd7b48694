package org.hearth.family.ui.referral;

import org.hearth.ui.PageContext;
import org.hearth.ui.form.LabelledFields;

/** The kinds of fields that these pages ask with; their words stand under {@code fam.ui.<key>}. */
final class Fields extends LabelledFields {

    Fields(PageContext context) {
        super(context, "fam.ui");
    }
}
