package org.hearth.family.privacy;

import static java.util.function.Predicate.not;

import jakarta.persistence.EntityManager;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.core.job.Jobs;
import org.hearth.core.record.KeptRecords;
import org.hearth.core.record.KeptRecords.Rows;
import org.hearth.core.security.Agency;
import org.hearth.core.text.Messages;
import org.hearth.family.family.Family;
import org.hearth.family.person.PersonId;
import org.hearth.family.scope.Desk;

/** Writes one archive: a page that says what is in it, a table for each kind of record, the documents, and the proof. */
final class ArchivePacker {

    private static final String DOCUMENT = "core_document";
    private static final String ATTACHMENT = "core_attachment";

    private final Desk desk;
    private final Around around;

    /** What the archive is read and worded with. */
    record Around(KeptRecords records, Messages messages, Agency agency) {}

    /**
     * What goes in.
     *
     * @param readable the people it may tell of
     * @param wholeFamily true when every adult of the family is among them
     * @param everything false for somebody who may read about these people only
     */
    record Content(Family family, Set<PersonId> readable, boolean wholeFamily, boolean everything, ArchiveOrder order) {

        /** What belongs to the family as a whole tells of all its adults. */
        Set<String> together() {
            return wholeFamily ? Set.of() : Set.of(FamilyTables.FAMILY);
        }

        Map<String, Set<UUID>> subjects() {
            return Map.of(
                    FamilyTables.FAMILY,
                    Set.of(family.id().value()),
                    FamilyTables.PERSON,
                    readable.stream().map(PersonId::value).collect(Collectors.toUnmodifiableSet()));
        }
    }

    ArchivePacker(Desk desk, Around around) {
        this.desk = desk;
        this.around = around;
    }

    /** False when it was cancelled; the file is not whole then. */
    boolean write(EntityManager em, Content content, Path to, Jobs.Progress progress) {
        var tables = content.everything()
                ? around.records().all(content.subjects())
                : around.records().shown(content.subjects(), content.together());
        var index = new ArchiveIndex(around.messages(), content.order().language());
        try (var file = new ArchiveFile(new BufferedOutputStream(Files.newOutputStream(to)))) {
            long done = 0;
            for (var table : tables) {
                var name = "data/" + table.table().name() + ".csv";
                file.table(name, table.columns(), table.cells());
                index.kind(name, table.table().name(), table.cells().size());
                progress.at(++done, tables.size() + 1L);
            }
            for (var document : documents(tables)) {
                if (progress.cancelled()) {
                    return false;
                }
                var name = document.file();
                file.add(name, pdf(em, document.id()));
                index.document(name, document.title(), document.day());
            }
            for (var attached : attached(tables, content)) {
                if (progress.cancelled()) {
                    return false;
                }
                var name = attached.file();
                file.add(name, parts(em, attached.id()));
                index.document(name, attached.title(), attached.day());
            }
            file.add("index.html", index.html(head(content, tables), content.everything()));
            file.finish(about(content));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        return !progress.cancelled();
    }

    /** A document as its table tells of it. */
    private record Paper(UUID id, String title, String day, String folder, String ending) {

        private static final int NAME = 60;
        private static final int ID = 8;

        String file() {
            var words = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
            var text = id.toString();
            return folder + "/" + day + "-" + words.substring(0, Math.min(NAME, words.length())) + "-"
                    + text.substring(text.length() - ID) + ending;
        }
    }

    private static List<Paper> documents(List<Rows> tables) {
        return tables.stream()
                .filter(each -> each.table().name().equals(DOCUMENT))
                .flatMap(each -> papers(each).stream())
                .toList();
    }

    /** Somebody who asked gets the files of the people they read about: what a family's file shows, no program can know. */
    private static List<Paper> attached(List<Rows> tables, Content content) {
        var readable = content.readable().stream()
                .map(person -> person.value().toString())
                .collect(Collectors.toSet());
        return tables.stream()
                .filter(each -> each.table().name().equals(ATTACHMENT))
                .flatMap(each -> attached(each, subject -> content.everything() || readable.contains(subject)).stream())
                .toList();
    }

    private static List<Paper> attached(Rows rows, Predicate<String> readable) {
        var files = new ArrayList<Paper>();
        var ids = rows.column("id");
        var subjects = rows.column("subject");
        var titles = rows.column("title");
        var names = rows.column("file_name");
        var added = rows.column("added_at");
        for (int row = 0; row < ids.size(); row++) {
            if (readable.test(subjects.get(row).orElse(""))) {
                var name = names.get(row).orElse("");
                files.add(new Paper(
                        UUID.fromString(ids.get(row).orElseThrow()),
                        titles.get(row).filter(not(String::isEmpty)).orElse(name),
                        day(added.get(row).orElse("")),
                        "files",
                        name.substring(Math.max(0, name.lastIndexOf('.')))));
            }
        }
        return files;
    }

    private static List<Paper> papers(Rows rows) {
        var papers = new ArrayList<Paper>();
        var ids = rows.column("id");
        var titles = rows.column("title");
        var made = rows.column("created_at");
        for (int row = 0; row < ids.size(); row++) {
            papers.add(new Paper(
                    UUID.fromString(ids.get(row).orElseThrow()),
                    titles.get(row).orElse(""),
                    day(made.get(row).orElse("")),
                    "documents",
                    ".pdf"));
        }
        return papers;
    }

    private static String day(String instant) {
        return instant.substring(0, Math.min("2026-01-01".length(), instant.length()));
    }

    // Asked here and not of the archive of documents: whoever may have everything needs no leave for each paper.
    private static byte[] pdf(EntityManager em, UUID document) {
        return em.createQuery("select c.pdf from core_DocumentContent c where c.id = :id", byte[].class)
                .setParameter("id", document)
                .getSingleResult();
    }

    // One part at a time in memory: a film of a visit may be large.
    private static Iterator<byte[]> parts(EntityManager em, UUID attachment) {
        return Stream.iterate(0, number -> number + 1)
                .map(number -> em.createQuery(
                                "select p.bytes from core_AttachmentPart p"
                                        + " where p.attachment = :attachment and p.number = :number",
                                byte[].class)
                        .setParameter("attachment", attachment)
                        .setParameter("number", number)
                        .getResultList())
                .takeWhile(not(List::isEmpty))
                .map(List::getFirst)
                .iterator();
    }

    private ArchiveIndex.Head head(Content content, List<Rows> tables) {
        var people = tables.stream()
                .filter(each -> each.table().name().equals("fam_person"))
                .flatMap(each -> people(each).stream())
                .toList();
        return new ArchiveIndex.Head(
                content.family().name(),
                content.family().number(),
                people,
                around.agency().name(),
                desk.access().caller().displayName(),
                desk.time().today().toString());
    }

    private static List<String> people(Rows rows) {
        var names = rows.column("display_name");
        var births = rows.column("birth_date");
        var people = new ArrayList<String>();
        for (int row = 0; row < names.size(); row++) {
            var birth = births.get(row).orElse("");
            people.add(names.get(row).orElse("") + (birth.isEmpty() ? "" : " · " + birth));
        }
        return people;
    }

    private Map<String, String> about(Content content) {
        Map<String, String> about = new LinkedHashMap<>();
        about.put("family", content.family().id().value().toString());
        about.put("copy", content.everything() ? "agency" : "parent");
        about.put("reason", content.order().reason().name().toLowerCase(Locale.ROOT));
        about.put("made_at", desk.time().now().toString());
        about.put("made_by", desk.access().caller().user().toString());
        return about;
    }
}
