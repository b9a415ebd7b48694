package org.hearth.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Function;
import org.hearth.core.security.Permission;

/**
 * A page at a fixed path. It may have parameters, read in {@code beforeEnter}.
 *
 * @param path the route template: {@code families/:family}
 * @param type the page's class
 * @param permission who may open it; others see the page for unknown addresses
 * @param factory makes the page, with what every page needs
 */
public record View<V extends Component>(
        String path, Class<V> type, Permission permission, Function<PageContext, V> factory) {}
