package org.hearth.family.ui.retention;

import com.vaadin.flow.component.html.Anchor;
import java.util.Map;
import java.util.function.BiConsumer;
import org.hearth.family.family.FamilyId;
import org.hearth.family.retention.LegalHolds;
import org.hearth.family.retention.Purge;
import org.hearth.family.retention.PurgeReason;
import org.hearth.family.retention.PurgeState;
import org.hearth.family.retention.Purges;
import org.hearth.family.retention.Retention;
import org.hearth.family.retention.RetentionPolicy;
import org.hearth.family.retention.Tombstones;
import org.hearth.ui.PageContext;
import org.hearth.ui.form.LabelledFields;
import org.hearth.ui.part.Badge;

/** The services behind these pages, and the words that they share. */
record RetentionDesk(Retention retention, LegalHolds holds, Purges purges, Tombstones tombstones) {

    static final String PATH = "retention";

    static LabelledFields fields(PageContext context) {
        return new LabelledFields(context, "fam.retention.ui");
    }

    static String address(FamilyId family) {
        return PATH + "/" + family.value();
    }

    static Anchor link(FamilyId family, String number) {
        return new Anchor(address(family), number);
    }

    static String reason(PageContext context, PurgeReason reason) {
        return fields(context).listed(RetentionPolicy.REASON).apply(LabelledFields.lower(reason));
    }

    static Badge badge(PageContext context, Purge purge) {
        var tone = switch (purge.state()) {
            case PROPOSED, APPROVED -> Badge.Tone.SOON;
            case FAILED -> Badge.Tone.LATE;
            case DECLINED, WITHDRAWN -> Badge.Tone.NEUTRAL;
        };
        return new Badge(tone, state(context, purge.state()));
    }

    static String state(PageContext context, PurgeState state) {
        return context.text("fam.purge.state." + state);
    }

    /** The words and the number of each kind of rows that people know; what only lies behind them is left out. */
    static void counted(PageContext context, Map<String, Long> counts, BiConsumer<String, Long> take) {
        counts.forEach((table, rows) -> take.accept(context.text("record." + table), rows));
    }
}
