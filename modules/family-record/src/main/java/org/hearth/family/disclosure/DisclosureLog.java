package org.hearth.family.disclosure;

import org.hearth.core.data.Page;
import org.hearth.core.data.PageRequest;
import org.hearth.family.consent.ConsentPermissions;
import org.hearth.family.family.FamilyId;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyScope;

/** What went to whom, why and by what right. Only the {@link SharingGate} writes it, and nothing in it ever changes. */
public final class DisclosureLog {

    private final Desk desk;
    private final DisclosureStore store;

    public DisclosureLog(Desk desk, FamilyScope scope) {
        this.desk = desk;
        store = new DisclosureStore(scope.toRead());
    }

    /**
     * One page of what was disclosed about a family, newest first; the request's own order is not looked at.
     *
     * @throws org.hearth.core.failure.NotFound also when the family is out of scope
     */
    public Page<Disclosure> ofFamily(FamilyId family, PageRequest page) {
        desk.access().require(ConsentPermissions.READ);
        return desk.work().read(em -> store.ofFamily(em, family, page));
    }
}
