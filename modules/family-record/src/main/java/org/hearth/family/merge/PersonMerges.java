package org.hearth.family.merge;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.NotFound;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;
import org.hearth.core.failure.StaleData;
import org.hearth.family.person.People;
import org.hearth.family.person.PersonFacts;
import org.hearth.family.person.PersonId;
import org.hearth.family.scope.Desk;
import org.hearth.family.scope.FamilyPermissions;
import org.hearth.family.search.SearchKeys;
import org.hearth.family.trail.Stamp;

/**
 * Merges two rows that are one person, after a preview, and takes a merge back. The merged row stays and leads to the one
 * who stands; whatever named it follows, in one unit of work, and each row that followed is written down.
 *
 * <p>A module that is off while people are merged catches up when it is attached again: its tables are then read by its
 * own queries, which know one id for one person, rather than each of them looking up who stands for whom.
 */
public final class PersonMerges {

    private static final String KIND = "fam.merge";

    private final Desk desk;
    private final People people;
    private final PersonFacts facts;
    private final Duplicates duplicates;
    private final DuplicateLook look;
    private final Map<String, PersonReferences> attached = new ConcurrentSkipListMap<>();

    public PersonMerges(Desk desk, People people, PersonFacts facts, Duplicates duplicates) {
        this.desk = desk;
        this.people = people;
        this.facts = facts;
        this.duplicates = duplicates;
        look = new DuplicateLook(desk);
        attached.put(RecordLinks.MODULE, RecordLinks.ALL);
    }

    /** Lets a module's rows follow from now on, and first those of all merges that it missed. */
    public void attach(PersonReferences references) {
        desk.access().require(MergePermissions.FOLLOW);
        attached.put(references.module(), references);
        desk.work().run(em -> {
            var stamp = new Stamp(desk.access().caller().user(), desk.time().now(), false);
            MergeStore.standing(em).forEach(merge -> move(em, merge, references, stamp));
        });
    }

    /** The module is about to end: its rows stay as they are until it is back. */
    public void detach(String module) {
        desk.access().require(MergePermissions.FOLLOW);
        attached.remove(module);
    }

    /**
     * What a merge would do. The reading of both is audited.
     *
     * @throws NotFound when one of the two is out of scope
     */
    public MergePreview preview(PersonId survivor, PersonId other) {
        desk.access().require(MergePermissions.MERGE);
        desk.access().require(FamilyPermissions.READ_OWN);
        refuseOne(survivor, other);
        people.requireWritable(survivor);
        people.requireWritable(other);
        return desk.work()
                .write(em -> new MergePreview(
                        facts.view(survivor),
                        facts.view(other),
                        moves(em, survivor, other),
                        new Clashes(em, survivor, other, desk.time().today()).refusals()));
    }

    /**
     * Merges two people.
     *
     * @throws NotFound when one of the two is out of scope
     * @throws StaleData when somebody saved one of them since they were read
     * @throws RuleViolation {@code E-CONFLICT} and {@code E-RANGE} for what would contradict itself, {@code E-REQ} when
     *     no name would be left
     */
    public MergeId merge(MergeRequest request) {
        desk.access().require(MergePermissions.MERGE);
        desk.access().require(FamilyPermissions.WRITE);
        var survivor = request.survivor().person();
        var other = request.other().person();
        refuseOne(survivor, other);
        people.requireWritable(survivor);
        people.requireWritable(other);
        return desk.work().write(em -> {
            var stamp = Stamp.byHand(desk.access(), desk.time());
            var standing = facts.view(survivor);
            var going = facts.view(other);
            RuleViolation.throwIfAny(
                    new Clashes(em, survivor, other, desk.time().today()).refusals());
            var merge = new MergeEntity(survivor, other, stamp);
            em.persist(merge);
            em.flush();
            new FieldChoice(em, facts).take(merge, request, standing, going);
            em.flush();
            if (!MergeStore.leadTo(em, request, stamp)) {
                throw new StaleData("person", other.value());
            }
            attached.values().forEach(references -> move(em, merge, references, stamp));
            duplicates.merged(em, merge, stamp);
            SearchKeys.renewPeople(em, List.of(survivor.value(), other.value()));
            desk.audit().record(AuditAction.CREATE, KIND, merge.id().value(), Map.of("rows", count(em, merge)));
            desk.audit().record(AuditAction.CHANGE, "fam.person", survivor.value(), Map.of("field", "merge"));
            desk.audit().record(AuditAction.CHANGE, "fam.person", other.value(), Map.of("field", "merge_into"));
            desk.work().afterCommit(() -> look.lookAt(List.of(survivor)));
            return merge.id();
        });
    }

    /** The merges into somebody in scope that have not been taken back, the latest first. */
    public List<StandingMerge> into(PersonId survivor) {
        desk.access().require(MergePermissions.MERGE);
        return desk.work().read(em -> {
            people.requireWritable(survivor);
            return MergeStore.into(em, survivor).stream()
                    .map(merge -> new StandingMerge(
                            merge.id(),
                            survivor,
                            merge.merged(),
                            MergeStore.name(em, merge.merged()),
                            merge.mergedAt()))
                    .toList();
        });
    }

    /** Why a merge cannot be taken back any more; empty when it can. Throws as {@link #undo}. */
    public List<Refusal> whyNotUndo(MergeId merge) {
        desk.access().require(MergePermissions.MERGE);
        // The reading of the person is audited.
        return desk.work().write(em -> refusals(em, get(em, merge)));
    }

    /**
     * Takes a merge back: every row and every field is as it was, and the pair is asked about again.
     *
     * @throws NotFound when it was taken back before, or the person is out of scope
     * @throws RuleViolation {@code E-STATE} with every reason when something that the merge moved was changed since, when
     *     a later merge stands on this one, or when a module whose rows it moved is off; then nothing is changed
     */
    public void undo(MergeId id) {
        desk.access().require(MergePermissions.MERGE);
        desk.access().require(FamilyPermissions.WRITE);
        desk.work().run(em -> {
            var merge = get(em, id);
            RuleViolation.throwIfAny(refusals(em, merge));
            var stamp = Stamp.byHand(desk.access(), desk.time());
            var entries = MergeStore.entries(em, merge);
            MergeStore.standAlone(em, merge.merged());
            each(entries, (link, own) -> new RowMoves(em, link).giveBack(own, merge));
            each(entries, (link, own) -> new RowMoves(em, link).settle(own));
            new FieldChoice(em, facts).giveBack(entries, facts.view(merge.survivor()));
            merge.undo(stamp);
            duplicates.unmerged(em, merge, stamp);
            SearchKeys.renewPeople(
                    em, List.of(merge.survivor().value(), merge.merged().value()));
            desk.audit().record(AuditAction.CHANGE, KIND, id.value(), Map.of("field", "undone"));
            desk.audit()
                    .record(AuditAction.CHANGE, "fam.person", merge.merged().value(), Map.of("field", "merge_into"));
        });
    }

    private MergeEntity get(EntityManager em, MergeId id) {
        var merge = MergeStore.find(em, id).orElseThrow(() -> new NotFound("merge", id.value()));
        if (people.survivor(merge.survivor()).isEmpty()) {
            people.requireWritable(merge.survivor());
        }
        return merge;
    }

    private List<Refusal> refusals(EntityManager em, MergeEntity merge) {
        boolean last = people.survivor(merge.survivor()).isEmpty()
                && MergeStore.into(em, merge.survivor()).getFirst().id().equals(merge.id());
        if (!last) {
            return List.of(state("unmerge_later"));
        }
        var entries = MergeStore.entries(em, merge);
        var off = entries.stream()
                .map(EntryEntity::module)
                .filter(module -> !attached.containsKey(module))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        if (!off.isEmpty()) {
            return List.of(state("unmerge_module").with("module", off));
        }
        var refusals = new ArrayList<>(FieldChoice.refusals(entries, facts.view(merge.survivor())));
        attached.values()
                .forEach(references -> references.links().stream()
                        .filter(link -> !new RowMoves(em, link).areUntouched(of(entries, references, link), merge))
                        .map(link -> Refusal.of(RefusalCode.E_STATE, "", link.words() + ".changed"))
                        .filter(refusal -> !refusals.contains(refusal))
                        .forEach(refusals::add));
        return refusals;
    }

    private List<Moves> moves(EntityManager em, PersonId survivor, PersonId other) {
        return attached.values().stream()
                .flatMap(references -> references.links().stream())
                .filter(PersonLink::told)
                .map(link -> new RowMoves(em, link).count(other, survivor))
                .collect(Collectors.groupingBy(
                        Moves::words,
                        LinkedHashMap::new,
                        Collectors.reducing(
                                new Moves("", 0, 0),
                                (one, more) -> new Moves(
                                        more.words(), one.moved() + more.moved(), one.doubled() + more.doubled()))))
                .values()
                .stream()
                .filter(each -> each.moved() + each.doubled() > 0)
                .toList();
    }

    private static void move(EntityManager em, MergeEntity merge, PersonReferences references, Stamp stamp) {
        var done = references.links().stream()
                .map(link -> new RowMoves(em, link).move(merge, stamp))
                .filter(each -> !each.isNothing())
                .toList();
        done.forEach(each -> each.note(merge, references.module()));
    }

    private void each(List<EntryEntity> entries, BiConsumer<PersonLink, List<EntryEntity>> act) {
        attached.values()
                .forEach(references ->
                        references.links().forEach(link -> act.accept(link, of(entries, references, link))));
    }

    private static List<EntryEntity> of(List<EntryEntity> entries, PersonReferences references, PersonLink link) {
        return entries.stream()
                .filter(entry -> entry.module().equals(references.module())
                        && entry.deed() != EntryEntity.Deed.FIELD
                        && entry.isOf(link))
                .toList();
    }

    private static String count(EntityManager em, MergeEntity merge) {
        return Integer.toString(MergeStore.entries(em, merge).size());
    }

    private static void refuseOne(PersonId survivor, PersonId other) {
        if (survivor.equals(other)) {
            throw new RuleViolation(state("merge_one"));
        }
    }

    private static Refusal state(String words) {
        return Refusal.of(RefusalCode.E_STATE, "", "fam.refusal." + words);
    }
}
