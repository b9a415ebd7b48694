package org.hearth.headstart.enrollment;

import org.hearth.family.agency.Site;
import org.hearth.family.agency.SiteWork;
import org.hearth.headstart.program.CoreServices;
import org.hearth.headstart.program.PlanYear;

/** The families that are served at a site. Their entries name it, so they follow when it is renamed. */
public final class EnrolledAtSite implements SiteWork {

    private static final String THERE =
            " where lower(e.site) = lower(:site) and e.year >= :year" + " and (e.exitOn is null or e.exitOn >= :today)";

    private final CoreServices core;

    public EnrolledAtSite(CoreServices core) {
        this.core = core;
    }

    @Override
    public String words() {
        return "hs.refusal.site_in_use";
    }

    @Override
    public long running(Site site) {
        var today = core.time().today(site.zone());
        return core.work()
                .read(em -> em.createQuery("select count(e) from hs_FamilyEntry e" + THERE, Long.class)
                        .setParameter("site", site.name())
                        .setParameter("year", PlanYear.of(today).start())
                        .setParameter("today", today)
                        .getSingleResult());
    }

    @Override
    public void renamed(Site before, String name) {
        core.work()
                .run(em -> em.createQuery(
                                "update hs_FamilyEntry e set e.site = :name where lower(e.site) = lower(:site)")
                        .setParameter("name", name)
                        .setParameter("site", before.name())
                        .executeUpdate());
    }
}
