package org.hearth.headstart.imports;

import java.util.List;
import java.util.function.Predicate;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.imports.ImportReader.Loaded;
import org.hearth.headstart.program.Refusals;

/** Tells in words why a batch has to stay. */
final class UndoRules {

    private UndoRules() {}

    /** {@code E-STATE} with the number of records that {@code busy} holds for; nothing when it holds for none. */
    static List<Refusal> unless(List<Loaded> loaded, Predicate<Loaded> busy, String part, String words) {
        var count = loaded.stream().filter(Loaded::created).filter(busy).count();
        return count == 0
                ? List.of()
                : List.of(Refusals.of(RefusalCode.E_STATE, part, words).with("count", count));
    }
}
