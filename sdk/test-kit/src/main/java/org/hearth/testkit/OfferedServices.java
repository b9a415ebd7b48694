package org.hearth.testkit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hearth.core.module.ModuleService;

/** The services of the platform and of the modules that run, by type. */
final class OfferedServices {

    private final Map<Class<?>, Object> all = new HashMap<>();

    void add(ModuleService<?> service) {
        all.put(service.type(), service.instance());
    }

    <T> T get(Class<T> type) {
        return Optional.ofNullable(all.get(type))
                .map(type::cast)
                .orElseThrow(() -> new IllegalStateException("nobody offers " + type.getName()));
    }
}
