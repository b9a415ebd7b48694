package org.hearth.family.retention;

import java.util.Collection;
import java.util.Map;
import org.hearth.family.family.FamilyId;

/**
 * What a module says about how long its records of families are kept. A module registers its own with {@link
 * Retention#register} when it starts, and takes it back when it stops.
 */
public interface RetentionSource {

    /**
     * How long the module keeps its records of each of these families; those it has no record of are missing. Asked in the
     * unit of work of whoever lists or removes records, for some hundred families at once, and not narrowed to a scope.
     */
    Map<FamilyId, Keeping> keeping(Collection<FamilyId> families);
}
