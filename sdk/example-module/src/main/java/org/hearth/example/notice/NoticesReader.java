package org.hearth.example.notice;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.imports.Finding;
import org.hearth.core.imports.ImportDates;
import org.hearth.core.imports.ImportOptions;
import org.hearth.core.imports.ImportReader;
import org.hearth.core.imports.ImportRow;

/** Reads one file of notices: the same rules as by hand, written chunk by chunk, taken back row by row. */
final class NoticesReader implements ImportReader {

    private static final String OTHER = "other";

    private final NoticeDesk desk;
    private final ImportOptions options;
    private final List<Consumer<EntityManager>> waiting = new ArrayList<>();

    NoticesReader(NoticeDesk desk, ImportOptions options) {
        this.desk = desk;
        this.options = options;
    }

    @Override
    public String key(ImportRow row) {
        return row.cell("notice_id");
    }

    @Override
    public List<Finding> check(ImportRow row) {
        Optional<Refusal> unreadable =
                ImportDates.read(row.cell("until"), options).isPresent()
                        ? Optional.empty()
                        : Optional.of(Refusal.of(RefusalCode.E_FMT, "", "ex.notice.until_unreadable")
                                .at("until"));
        // One word about a cell is enough: a day that cannot be read is not missing too.
        Stream<Refusal> others = desk.refusals(draft(row)).stream()
                .filter(each -> unreadable.isEmpty() || !each.field().equals("until"));
        return Stream.concat(unreadable.stream(), others)
                .map(each -> new Finding(Finding.Level.ERROR, each.field(), each))
                .toList();
    }

    private NoticeDraft draft(ImportRow row) {
        return new NoticeDraft(
                row.has("kind") ? row.cell("kind") : OTHER,
                row.cell("text"),
                ImportDates.read(row.cell("until"), options));
    }

    /** Says what will become of the row; {@link #flush} writes it. */
    @Override
    public Loaded load(ImportRow row) {
        String importKey = options.sourceSystem() + "/" + key(row);
        NoticeDraft draft = draft(row);
        Optional<Notice> known = desk.work().read(em -> NoticeStore.imported(em, importKey));
        NoticeId id = known.map(Notice::id).orElseGet(NoticeId::next);
        waiting.add(em -> write(em, id, known.isEmpty() ? Optional.of(importKey) : Optional.empty(), draft));
        return new Loaded(NoticeStore.KIND, id.value(), known.isEmpty());
    }

    private void write(EntityManager em, NoticeId id, Optional<String> newKey, NoticeDraft draft) {
        NoticeEntity row = newKey.map(key -> new NoticeEntity(
                        id, key, draft, desk.access().caller(), desk.time().now()))
                .orElseGet(() -> NoticeStore.get(em, id));
        row.restate(draft);
        em.persist(row);
        NoticeTasks.follow(desk, row);
    }

    @Override
    public void flush() {
        desk.work().run(em -> waiting.forEach(each -> each.accept(em)));
        waiting.clear();
    }

    /** A notice that somebody has worked with stays. */
    @Override
    public boolean undo(Loaded loaded) {
        return desk.work().write(em -> {
            NoticeEntity row = NoticeStore.get(em, new NoticeId(loaded.record()));
            if (row.isUntouched()) {
                desk.tasks().settle(NoticeTasks.REVIEW, loaded.record());
                em.remove(row);
            }
            return row.isUntouched();
        });
    }

    @Override
    public Map<UUID, Map<String, String>> cells(String kind, Set<UUID> records) {
        return desk.work().read(em -> NoticeStore.all(em, records)).stream()
                .collect(Collectors.toMap(notice -> notice.id().value(), notice -> cells(notice.draft())));
    }

    private static Map<String, String> cells(NoticeDraft draft) {
        return Map.of(
                "kind",
                draft.kind(),
                "text",
                draft.text(),
                "until",
                draft.until().map(LocalDate::toString).orElse(""));
    }

    @Override
    public boolean restore(String kind, UUID record, Map<String, String> before) {
        desk.work().run(em -> {
            NoticeEntity row = NoticeStore.get(em, new NoticeId(record));
            row.restate(new NoticeDraft(
                    before.getOrDefault("kind", OTHER),
                    before.getOrDefault("text", ""),
                    Optional.of(before.getOrDefault("until", ""))
                            .filter(day -> !day.isEmpty())
                            .map(LocalDate::parse)));
            NoticeTasks.follow(desk, row);
        });
        return true;
    }
}
