package org.hearth.core.runtime.text;

import com.ibm.icu.text.ListFormatter;
import java.io.InputStream;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hearth.core.failure.Refusal;
import org.hearth.core.policy.Policy.Standing;
import org.hearth.core.text.Explanation;
import org.hearth.core.text.MessageKey;
import org.hearth.core.text.Messages;
import org.hearth.core.time.SiteTime;

/** The words of the core and of every running module. A module's words come and go with it. */
public final class MessageBundles implements Messages {

    /** The module id under which the core's own words stand; they win over a module's. */
    public static final String CORE = "core";

    private static final String NEXT = ".next";

    private final SiteTime time;
    private volatile List<Bundle> bundles = List.of();
    private volatile BiFunction<String, String, Optional<String>> preferred = (key, language) -> Optional.empty();
    private volatile Function<String, List<Standing>> standing = rule -> List.of();
    private final SequencedMap<String, Bundle> byModule = new LinkedHashMap<>();

    /** Starts with the core's own words. */
    public MessageBundles(SiteTime time) {
        this.time = time;
        // In a folder of its own: on a flat class path every module has a file of the plain name.
        add(CORE, path -> Optional.ofNullable(MessageBundles.class.getResourceAsStream("/core/" + path)));
    }

    /** From now on the agency's own words for a key and a language win, where it has some. */
    public void preferWords(BiFunction<String, String, Optional<String>> agencys) {
        preferred = agencys;
    }

    /** From now on a refusal also tells what the settings of its rule are. */
    public void tellSettings(Function<String, List<Standing>> ofRule) {
        standing = ofRule;
    }

    /**
     * Adds a module's words, or replaces them.
     *
     * @param resources opens a file of the module's jar by its path without a leading slash
     */
    public synchronized void add(String module, Function<String, Optional<InputStream>> resources) {
        byModule.put(module, Bundle.read(resources));
        bundles = List.copyOf(byModule.values());
    }

    /** Takes a module's words away, with everything compiled from them. */
    public synchronized void remove(String module) {
        byModule.remove(module);
        bundles = List.copyOf(byModule.values());
    }

    @Override
    public String text(String key, Locale language, Map<String, ?> arguments) {
        String code = code(language);
        return preferred
                .apply(key, code)
                .or(() -> find(code, key).or(() -> find("en", key)).map(text -> text.format(readable(arguments, code))))
                .orElse(key);
    }

    @Override
    public boolean has(String key) {
        return find("en", key).isPresent() || preferred.apply(key, "en").isPresent();
    }

    @Override
    public Explanation explain(Refusal refusal, Locale language) {
        String message = has(refusal.message()) ? refusal.message() : codeKey(refusal);
        String rule = "rule." + refusal.rule();
        return new Explanation(
                refusal.label(),
                text(message, language, refusal.arguments()),
                has(message + NEXT) ? text(message + NEXT, language, refusal.arguments()) : "",
                has(rule) ? text(rule, language) : "",
                refusal.rule().isEmpty() ? List.of() : settings(refusal.rule(), language));
    }

    private List<String> settings(String rule, Locale language) {
        return standing.apply(rule).stream()
                .map(each -> text("policy.setting", language, Map.of("name", name(each), "value", value(each))))
                .toList();
    }

    private static MessageKey name(Standing setting) {
        return new MessageKey("policy." + setting.parameter().code());
    }

    private static Object value(Standing setting) {
        return setting.parameter().choices().isEmpty()
                ? setting.value()
                : new MessageKey("policy." + setting.parameter().code() + "." + setting.value());
    }

    private String codeKey(Refusal refusal) {
        String key = "code." + refusal.code().label();
        return has(key) || !refusal.code().isWarning() ? key : "code.W";
    }

    private Optional<MessageText> find(String language, String key) {
        return bundles.stream()
                .flatMap(bundle -> bundle.find(language, key).stream())
                .findFirst();
    }

    private static String code(Locale language) {
        return Bundle.LANGUAGES.containsKey(language.getLanguage()) ? language.getLanguage() : "en";
    }

    private Map<String, Object> readable(Map<String, ?> arguments, String language) {
        var readable = new HashMap<String, Object>();
        arguments.forEach((name, value) -> readable.put(name, readable(value, language)));
        return readable;
    }

    private Object readable(Object value, String language) {
        Locale locale = Bundle.LANGUAGES.getOrDefault(language, Locale.US);
        return switch (value) {
            case MessageKey word -> text(word.key(), locale);
            case TemporalAccessor moment -> PlainTimes.write(moment, locale, time.agencyZone());
            case Collection<?> several ->
                ListFormatter.getInstance(locale)
                        .format(several.stream()
                                .map(each -> readable(each, language))
                                .toList());
            case Number number -> number;
            default -> value.toString();
        };
    }
}
