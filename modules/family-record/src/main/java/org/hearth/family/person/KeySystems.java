package org.hearth.family.person;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;

/** The systems that have ids for people. They are few, and the index on ids begins with them: it is leapt through. */
final class KeySystems {

    private static final int MOST = 100;

    private KeySystems() {}

    static List<String> all(EntityManager em) {
        var found = new ArrayList<String>();
        var last = "";
        while (found.size() < MOST) {
            var next = em.createQuery(
                            "select k.system from fam_PersonKey k where k.system > :last order by k.system",
                            String.class)
                    .setParameter("last", last)
                    .setMaxResults(1)
                    .getResultList();
            if (next.isEmpty()) {
                break;
            }
            last = next.getFirst();
            found.add(last);
        }
        return found;
    }

    /** How the system is named already; as it is typed when nobody named it before. */
    static String named(EntityManager em, String typed) {
        var known = all(em);
        return known.stream()
                .filter(typed::equals)
                .findFirst()
                .or(() -> known.stream().filter(typed::equalsIgnoreCase).findFirst())
                .orElse(typed);
    }
}
