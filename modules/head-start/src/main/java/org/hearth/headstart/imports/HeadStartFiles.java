package org.hearth.headstart.imports;

import java.util.List;
import org.hearth.core.imports.ImportType;

/** Every kind of file that a Head Start program can load. */
public final class HeadStartFiles {

    private HeadStartFiles() {}

    /** All of them, in the order in which they must be loaded. */
    public static List<ImportType> all(ImportServices services) {
        return List.of(
                new HeadStartFile("families", 1, FamilyCells.COLUMNS, options -> new FamiliesReader(services, options)),
                new HeadStartFile(
                        "participants",
                        2,
                        ParticipantCells.COLUMNS,
                        options -> new ParticipantsReader(services, options)));
    }
}
