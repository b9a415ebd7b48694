package org.hearth.ui.shell.web;

import com.vaadin.flow.server.VaadinServlet;
import java.net.URL;
import java.util.Optional;

/** The shell's own files, in {@code web/} of its bundle, and the fonts that the front end's jar brings. */
final class ShellFiles implements StaticFiles.Source {

    @Override
    public Optional<StaticFiles.Found> find(String path) {
        return StaticPath.of(path)
                .flatMap(file -> Optional.ofNullable(ShellFiles.class.getResource("/web/" + file.path()))
                        .or(() -> fromFrontEnd(file))
                        .map(url -> new StaticFiles.Found(url, file.contentType(), false)));
    }

    private static Optional<URL> fromFrontEnd(StaticPath file) {
        return Optional.ofNullable(
                VaadinServlet.class.getClassLoader().getResource("META-INF/resources/hearth/" + file.path()));
    }
}
