package org.hearth.core.runtime.data;

import java.util.ArrayList;
import java.util.List;

/** The module that the tests of this package play with. */
final class Notes {

    static final MigrationScripts SCRIPTS = scripts("""
            create table tst_folder (
                id ${uuid} not null primary key,
                version integer not null,
                name varchar(60) not null unique
            );
            create table tst_note (
                id ${uuid} not null primary key,
                version integer not null,
                body ${text} not null,
                picture ${bytes} not null,
                pinned ${bool} not null,
                written ${instant} not null,
                folder_id ${uuid} not null references tst_folder (id)
            );
            """);

    static final ManagedClasses ENTITIES = new ManagedClasses(
            "notes",
            Notes.class.getClassLoader(),
            List.of(FolderEntity.class.getName(), NoteEntity.class.getName(), InstantConverter.class.getName()));

    private Notes() {}

    static MigrationScripts scripts(String... texts) {
        var scripts = new ArrayList<MigrationScripts.Script>();
        for (var text : texts) {
            scripts.add(new MigrationScripts.Script("V" + (scripts.size() + 1) + "__notes.sql", text));
        }
        return new MigrationScripts(scripts);
    }
}
