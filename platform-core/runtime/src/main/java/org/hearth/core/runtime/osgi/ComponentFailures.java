package org.hearth.core.runtime.osgi;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** Says in words why a bundle's component did not come up. */
final class ComponentFailures {

    private static final String CAUSED_BY = "Caused by: ";

    private final ServiceComponentRuntime components;

    ComponentFailures(ServiceComponentRuntime components) {
        this.components = components;
    }

    String of(Bundle bundle) {
        String all = components.getComponentDescriptionDTOs(bundle).stream()
                .flatMap(this::reasons)
                .distinct()
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? "its jar declares no component of type Module" : all;
    }

    private Stream<String> reasons(ComponentDescriptionDTO component) {
        return components.getComponentConfigurationDTOs(component).stream()
                .flatMap(configuration -> reasons(component, configuration));
    }

    private static Stream<String> reasons(ComponentDescriptionDTO component, ComponentConfigurationDTO configuration) {
        if (configuration.state == ComponentConfigurationDTO.FAILED_ACTIVATION) {
            return Stream.of(simple(component.name) + " failed in its constructor: " + cause(configuration.failure));
        }
        return Arrays.stream(configuration.unsatisfiedReferences)
                .map(missing -> Arrays.stream(component.references)
                        .filter(each -> each.name.equals(missing.name))
                        .map(each -> each.interfaceName)
                        .findFirst()
                        .orElse(missing.name))
                .map(service ->
                        simple(component.name) + " needs the service " + simple(service) + ", which nobody offers");
    }

    /** What the innermost exception says; its kind when it says nothing. */
    private static String cause(String stackTrace) {
        String line = stackTrace
                .lines()
                .filter(each -> each.startsWith(CAUSED_BY))
                .reduce((outer, inner) -> inner)
                .orElseGet(() -> stackTrace.lines().findFirst().orElse(""));
        String[] parts = line.replaceFirst(CAUSED_BY, "").strip().split(": ", 2);
        return parts.length == 2 ? parts[1] : simple(parts[0]);
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
