package org.hearth.family.retention;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hearth.core.data.Slices;
import org.hearth.core.record.KeptRecords;
import org.hearth.core.record.KeptRecords.Rows;
import org.hearth.family.family.FamilyId;
import org.hearth.family.privacy.FamilyTables;

/** Finds out what goes and who stays when a family's record is removed. */
final class PurgeTargets {

    private static final String TASKS = "core_task";

    /** What the proposal itself makes and changes. */
    private static final Set<String> OF_THE_PROPOSAL = Set.of(TASKS, "fam_purge");

    /** Made from what is declared, or what is meant to stay. */
    private static final Set<String> APART = Set.of("fam_search_key", "fam_tombstone");

    private final KeptRecords records;
    private final Standings standings;

    PurgeTargets(KeptRecords records, Standings standings) {
        this.records = records;
        this.standings = standings;
    }

    PurgeTarget of(EntityManager em, UUID family) {
        var id = new FamilyId(family);
        var standing = standings.of(em, Set.of(id)).getOrDefault(id, new Standing(List.of(), Set.of()));
        return of(em, family, standing);
    }

    PurgeTarget of(EntityManager em, UUID family, Standing standing) {
        var people = people(em, family);
        var going = going(em, family, people);
        var staying = people.keySet().stream()
                .filter(each -> !going.contains(each))
                .sorted()
                .toList();
        var subjects = PurgeTarget.subjects(family, going);
        var rows = records.all(subjects);
        return new PurgeTarget(
                family,
                going,
                staying,
                PurgeTarget.told(records.count(subjects)),
                standing.also(blocks(rows, family, going)),
                facts(rows));
    }

    /** Everybody who belongs or belonged to the family, and who was merged into one of them; each with who stands for them. */
    private static Map<UUID, UUID> people(EntityManager em, UUID family) {
        var people = new HashMap<UUID, UUID>();
        em.createQuery("select m.person from fam_FamilyMember m where m.family = :family", UUID.class)
                .setParameter("family", family)
                .getResultList()
                .forEach(each -> people.put(each, each));
        var more = Set.copyOf(people.keySet());
        while (!more.isEmpty()) {
            var next = new HashSet<UUID>();
            em.createQuery("select p.id, p.mergedInto from fam_Person p where p.mergedInto in :people", Object[].class)
                    .setParameter("people", more)
                    .getResultList()
                    .forEach(row -> {
                        people.put((UUID) row[0], people.getOrDefault((UUID) row[1], (UUID) row[1]));
                        next.add((UUID) row[0]);
                    });
            next.removeAll(more);
            more = Set.copyOf(next);
        }
        return people;
    }

    /**
     * Who stays keeps rows, which may name somebody else, who stays then too; until nothing changes any more. Whoever has
     * custody of somebody in a living family, or is bound by a court to keep away from them, stays as well.
     */
    private Set<UUID> going(EntityManager em, UUID family, Map<UUID, UUID> people) {
        var going = new HashSet<>(unnamed(family, people, people.keySet()));
        var elsewhere = new HashSet<>(people.keySet());
        elsewhere.removeAll(living(em, family, people.keySet()));
        going.removeAll(
                records.boundToOthers(PurgeTarget.subjects(family, Set.copyOf(elsewhere)), FamilyTables.PERSON));
        return unnamed(family, people, going);
    }

    /** Those who belong to another family too. */
    private static Set<UUID> living(EntityManager em, UUID family, Set<UUID> people) {
        var living = new HashSet<UUID>();
        Slices.of(people)
                .forEach(slice -> living.addAll(em.createQuery(
                                "select m.person from fam_FamilyMember m where m.person in :people"
                                        + " and m.family <> :family and m.trail.voidedAt is null",
                                UUID.class)
                        .setParameter("people", slice)
                        .setParameter("family", family)
                        .getResultList()));
        return living;
    }

    private Set<UUID> unnamed(UUID family, Map<UUID, UUID> people, Set<UUID> asked) {
        var going = new HashSet<>(asked);
        boolean settled = going.isEmpty();
        while (!settled) {
            var named = new HashSet<>(
                    records.namedByOthers(PurgeTarget.subjects(family, Set.copyOf(going)), FamilyTables.PERSON));
            var whole = new HashSet<UUID>();
            named.forEach(each -> whole.add(people.getOrDefault(each, each)));
            // A merged entry and the one who stands for it stay together.
            people.forEach((each, survivor) -> {
                if (whole.contains(survivor)) {
                    named.add(each);
                }
            });
            settled = !going.removeAll(named) || going.isEmpty();
        }
        return Set.copyOf(going);
    }

    private Set<Block> blocks(List<Rows> rows, UUID family, Set<UUID> going) {
        var blocks = EnumSet.noneOf(Block.class);
        rows.stream()
                .filter(each -> each.table().name().equals(TASKS))
                .filter(PurgeTargets::hasOpenTask)
                .forEach(each -> blocks.add(Block.TASK));
        var ids = new HashSet<>(going);
        ids.add(family);
        if (!APART.containsAll(records.undeclared(ids))) {
            blocks.add(Block.SWITCHED_OFF);
        }
        return blocks;
    }

    private static boolean hasOpenTask(Rows tasks) {
        var kinds = tasks.column("kind");
        var closed = tasks.column("closed");
        for (int row = 0; row < closed.size(); row++) {
            boolean own = kinds.get(row).filter(RetentionPolicy.TASK::equals).isPresent();
            if (!own && closed.get(row).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static String facts(List<Rows> rows) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            rows.stream()
                    .filter(each -> !OF_THE_PROPOSAL.contains(each.table().name()))
                    .sorted(Comparator.comparing(each -> each.table().name()))
                    .forEach(each -> {
                        hash.update(each.table().name().getBytes(StandardCharsets.UTF_8));
                        var lines = new ArrayList<String>();
                        each.cells().forEach(row -> lines.add(row.toString()));
                        lines.sort(Comparator.naturalOrder());
                        lines.forEach(line -> hash.update(line.getBytes(StandardCharsets.UTF_8)));
                    });
            return HexFormat.of().formatHex(hash.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
