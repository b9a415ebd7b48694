package org.hearth.ui.shell.web;

import com.vaadin.flow.server.VaadinServlet;
import java.net.URL;
import java.util.Optional;

/** Static files that libraries bring on the flat class path, such as Lumo's styles and the push script; and the shell's own. */
final class LibraryFiles {

    private static final String OWN = "hearth/";

    private LibraryFiles() {}

    /** The file at {@code path} of this server, with or without a leading slash. */
    static Optional<URL> find(String path) {
        String plain = path.startsWith("/") ? path.substring(1) : path;
        String name = plain.substring(plain.lastIndexOf('/') + 1);
        if (plain.contains("..") || !name.contains(".")) {
            return Optional.empty();
        }
        if (plain.startsWith(OWN)) {
            return new ShellFiles().find(plain.substring(OWN.length())).map(StaticFiles.Found::url);
        }
        return Optional.ofNullable(VaadinServlet.class.getClassLoader().getResource("META-INF/resources/" + plain));
    }
}
