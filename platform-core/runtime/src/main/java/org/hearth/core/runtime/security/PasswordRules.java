package org.hearth.core.runtime.security;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;

/**
 * Which passwords a person may choose: long ones that nobody guesses first. No rules of composition, no expiry
 * (NIST SP 800-63B, 5.1.1.2).
 */
final class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;
    private static final int TELLING = 4;
    private static final int UNIT = 4;

    private static final List<String> ROWS = List.of(
            "01234567890123456789012345678901234567890",
            "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz",
            "qwertyuiopasdfghjklzxcvbnm",
            "qwertyuiop1234567890",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm");

    /** What stands on every guesser's list once numbers and signs around it are taken away. */
    private static final Set<String> COMMON =
            Set.of(("password passwords mypassword passw0rd p4ssword pssword contrasena"
                            + " contraseña miclave secreto secret changeme changemenow cambiame welcome welcomehome bienvenido"
                            + " bienvenidos letmein letmeinnow opensesame iloveyou iloveyouforever teamo tequiero teamomucho"
                            + " administrator administrador admin adminadmin superuser rootroot login default temporary temporal"
                            + " summer winter spring autumn verano invierno primavera otono football baseball basketball futbol"
                            + " monkey dragon sunshine princess princesa superman batman starwars pokemon trustno jesus jesucristo"
                            + " jesuschrist america mexico headstart earlyheadstart hearth socialwork socialworker caseworker"
                            + " family familia families correcthorsebatterystaple whatever nothing computer internet qwerty qwertyui"
                            + " qwertyuiop qazwsxedc zaqxsw asdfghjkl asdfasdf zxcvbnm abcabc abcdef donotforget forgotten")
                    .split(" "));

    private PasswordRules() {}

    /** What speaks against {@code password}; {@code telling} are words that anybody would try: the name, the agency. */
    static List<Refusal> refusals(String field, String password, List<String> telling) {
        if (password.isEmpty()) {
            return List.of(Fields.missing("password").at(field));
        }
        var found = new ArrayList<Refusal>();
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            found.add(refused(field, "password_short").with("least", SHORTEST));
        }
        if (length > LONGEST) {
            found.add(refused(field, "password_long").with("longest", LONGEST));
        }
        if (telling.stream().anyMatch(each -> tells(password, each))) {
            found.add(refused(field, "password_tells"));
        }
        if (isCommon(password)) {
            found.add(refused(field, "password_common"));
        }
        return found;
    }

    private static boolean tells(String password, String word) {
        var bare = squeezed(word);
        return bare.length() >= TELLING && squeezed(password).contains(bare);
    }

    private static boolean isCommon(String password) {
        var letters = squeezed(password);
        var squeezed = letters.isEmpty() ? password : letters;
        var unit = unit(squeezed);
        var reversed = new StringBuilder(squeezed).reverse().toString();
        return unit.length() <= UNIT
                || COMMON.contains(unit)
                || COMMON.contains(unit.replaceAll("^\\d+|\\d+$", ""))
                || ROWS.stream().anyMatch(each -> each.contains(squeezed) || each.contains(reversed));
    }

    /** The shortest piece whose repetition gives {@code text}. */
    private static String unit(String text) {
        for (int length = 1; length <= text.length() / 2; length++) {
            var piece = text.substring(0, length);
            if (piece.repeat(text.length() / length + 1).startsWith(text)) {
                return piece;
            }
        }
        return text;
    }

    private static String squeezed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Refusal refused(String field, String what) {
        return new Refusal(RefusalCode.E_RANGE, "", field, "account.refused." + what, Map.of());
    }
}
