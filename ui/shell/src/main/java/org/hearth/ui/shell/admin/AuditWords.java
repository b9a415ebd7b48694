package org.hearth.ui.shell.admin;

import java.util.Locale;
import java.util.stream.Collectors;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.audit.AuditEntry;
import org.hearth.core.security.Caller;
import org.hearth.ui.PageContext;

/** Entries of the audit trail in words; codes stay where nobody has words for them, so that nothing is left out. */
final class AuditWords {

    private final PageContext context;

    AuditWords(PageContext context) {
        this.context = context;
    }

    String who(AuditEntry entry) {
        if (entry.user().equals(Caller.SYSTEM_ID)) {
            return context.text("admin.audit.who.system");
        }
        if (entry.user().equals(Caller.NOBODY.user())) {
            return context.text("admin.audit.who.nobody");
        }
        return entry.userName().isEmpty() ? entry.user().toString() : entry.userName();
    }

    String act(AuditAction action) {
        return context.text("admin.audit.act." + action.name().toLowerCase(Locale.ROOT));
    }

    /** The words a module gives a kind of record under {@code kind.<kind>}; without such words its code. */
    String kind(String kind) {
        return words("kind." + kind, kind);
    }

    String details(AuditEntry entry) {
        return entry.details().entrySet().stream()
                .map(each -> each.getKey() + ": " + detail(each.getKey(), each.getValue()))
                .collect(Collectors.joining(" · "));
    }

    private String detail(String name, String value) {
        return switch (name) {
            case "permission" -> words("permission." + value, value);
            case "module" -> words("module." + value, value);
            default -> value;
        };
    }

    private String words(String key, String otherwise) {
        return context.messages().has(key) ? context.text(key) : otherwise;
    }
}
