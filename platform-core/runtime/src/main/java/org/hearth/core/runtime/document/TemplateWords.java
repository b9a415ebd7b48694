package org.hearth.core.runtime.document;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hearth.core.text.Messages;
import org.jspecify.annotations.Nullable;

/** What a template can say beyond its model: {@code t('key')} and {@code day | date}, in the reader's language. */
final class TemplateWords extends AbstractExtension {

    private final Messages messages;

    TemplateWords(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of("t", new Translate());
    }

    @Override
    public Map<String, Filter> getFilters() {
        return Map.of("date", new WriteDate());
    }

    private final class Translate implements Function {

        @Override
        public List<String> getArgumentNames() {
            return List.of("key", "arguments");
        }

        @Override
        public Object execute(Map<String, Object> given, PebbleTemplate self, EvaluationContext context, int line) {
            return messages.text(String.valueOf(given.get("key")), context.getLocale(), named(given.get("arguments")));
        }

        private Map<String, Object> named(@Nullable Object arguments) {
            if (!(arguments instanceof Map<?, ?> map)) {
                return Map.of();
            }
            return map.entrySet().stream()
                    .filter(each -> each.getValue() != null)
                    .collect(Collectors.toMap(each -> String.valueOf(each.getKey()), Map.Entry::getValue));
        }
    }

    private final class WriteDate implements Filter {

        @Override
        public List<String> getArgumentNames() {
            return List.of();
        }

        @Override
        public Object apply(
                @Nullable Object input,
                Map<String, Object> arguments,
                PebbleTemplate self,
                EvaluationContext context,
                int line) {
            return messages.write(Objects.requireNonNullElse(input, ""), context.getLocale());
        }
    }
}
