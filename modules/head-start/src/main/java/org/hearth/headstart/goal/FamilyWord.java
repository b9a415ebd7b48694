package org.hearth.headstart.goal;

import java.time.LocalDate;
import java.util.Objects;
import org.hearth.headstart.plan.Side;

/**
 * How a goal stands, in the family's word; what staff thinks is a note beside it (HS-114).
 *
 * @param side who says so; only the family's word counts
 * @param by who of the family
 * @param view in the family's own words; may be empty
 * @param staffView how staff sees it; may be empty
 */
public record FamilyWord(Side side, String by, LocalDate on, String view, String staffView) {

    public FamilyWord {
        Objects.requireNonNull(side);
        by = by.strip();
        Objects.requireNonNull(on);
        view = view.strip();
        staffView = staffView.strip();
    }

    /** What somebody of the family says. */
    public static FamilyWord of(String by, LocalDate on) {
        return new FamilyWord(Side.FAMILY, by, on, "", "");
    }

    /** The same, while staff sees it so. */
    public FamilyWord whileStaffSees(String view) {
        return new FamilyWord(side, by, on, this.view, view);
    }
}
