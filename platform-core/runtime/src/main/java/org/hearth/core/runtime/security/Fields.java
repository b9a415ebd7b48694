package org.hearth.core.runtime.security;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.security.Accounts.AccountProfile;

/** What the fields of an account may hold. */
final class Fields {

    static final int NAME_LENGTH = 60;
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{2,59}");

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>,;:\"()\\[\\]]+@[^\\s@<>,;:\"()\\[\\]]+\\.[^\\s@<>,;:\"()\\[\\].]{2,}");

    private Fields() {}

    /** The name as it is stored and compared. */
    static String loginName(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    static void name(List<Refusal> found, String typed) {
        var name = loginName(typed);
        if (name.isEmpty()) {
            found.add(missing("name"));
            return;
        }
        if (!NAME.matcher(name).matches()) {
            found.add(Refusal.of(RefusalCode.E_FMT, "", "account.refused.name_form")
                    .at("name"));
        }
    }

    static void text(List<Refusal> found, String field, String typed, int longest) {
        if (typed.isBlank()) {
            found.add(missing(field));
        }
        longest(found, field, typed, longest);
    }

    static void longest(List<Refusal> found, String field, String typed, int longest) {
        if (typed.strip().length() > longest) {
            found.add(new Refusal(
                    RefusalCode.E_RANGE, "", field, "account.refused.too_long", Map.of("longest", longest)));
        }
    }

    /** Nothing, or one address as mail servers take it. */
    static void email(List<Refusal> found, String typed) {
        longest(found, "email", typed, AccountProfile.EMAIL_LENGTH);
        if (!typed.isEmpty() && !EMAIL.matcher(typed).matches()) {
            found.add(Refusal.of(RefusalCode.E_FMT, "", "account.refused.email_form")
                    .at("email"));
        }
    }

    static Refusal missing(String field) {
        return Refusal.of(RefusalCode.E_REQ, "", "account.refused." + field + "_missing")
                .at(field);
    }
}
