package org.hearth.core.runtime.data;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.persistence.internal.weaving.PersistenceWeaved;
import org.eclipse.persistence.jpa.PersistenceProvider;

/** Builds one generation of the unit out of the modules' classes, or says what is wrong with them. */
final class UnitBuilder {

    private static final String DESCRIPTION = "Exception Description: ";

    private final Database database;
    private final URL emptyRoot;

    UnitBuilder(Database database) {
        this.database = database;
        this.emptyRoot = emptyFolder();
    }

    EntityManagerFactory build(String name, List<ManagedClasses> modules) {
        var loader = new ComposedClassLoader(modules);
        int entities = check(modules);
        var names =
                modules.stream().flatMap(module -> module.classNames().stream()).toList();
        var info = new ComposedUnitInfo(name, loader, names, database.connections(), emptyRoot);
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            var factory = new PersistenceProvider().createContainerEntityManagerFactory(info, properties(name));
            return complete(factory, entities, names);
        } catch (UnitRefused e) {
            throw e;
        } catch (RuntimeException e) {
            throw new UnitRefused("The entities of " + ids(modules) + " do not fit together: " + reason(e), e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** EclipseLink wraps one exception's text into the next; what went wrong stands in the last description. */
    private static String reason(RuntimeException failure) {
        var text = String.valueOf(failure.getMessage());
        int last = text.lastIndexOf(DESCRIPTION);
        return last < 0
                ? text
                : text.substring(last + DESCRIPTION.length())
                        .lines()
                        .findFirst()
                        .orElse("")
                        .strip();
    }

    /** EclipseLink skips classes that it cannot find without a word, so they are counted. */
    private static EntityManagerFactory complete(EntityManagerFactory factory, int entities, List<String> names) {
        int found = factory.getMetamodel().getEntities().size();
        if (found == entities) {
            return factory;
        }
        factory.close();
        throw new UnitRefused(found + " of " + entities + " entities came up; two may share a name: " + names);
    }

    private Map<String, Object> properties(String name) {
        return Map.of(
                "eclipselink.session-name", name,
                "eclipselink.target-database", database.kind().dialect(),
                "eclipselink.weaving", "static",
                "eclipselink.deploy-on-startup", "true",
                "eclipselink.cache.shared.default", "false",
                "eclipselink.jdbc.batch-writing", "JDBC",
                "eclipselink.jdbc.batch-writing.size", "500",
                "eclipselink.logging.level", "OFF");
    }

    private static int check(List<ManagedClasses> modules) {
        var owners = new LinkedHashMap<String, String>();
        for (var module : modules) {
            for (var name : module.classNames()) {
                var type = load(module, name);
                var entity = type.getAnnotation(Entity.class);
                if (entity == null) {
                    continue;
                }
                if (!PersistenceWeaved.class.isAssignableFrom(type)) {
                    throw new UnitRefused("Entity " + name + " of module '" + module.moduleId()
                            + "' was not woven: the module was not built with the weaving step.");
                }
                var shown = entity.name().isEmpty() ? type.getSimpleName() : entity.name();
                var other = owners.putIfAbsent(shown, module.moduleId());
                if (other != null) {
                    throw new UnitRefused("Modules '" + other + "' and '" + module.moduleId()
                            + "' both have an entity named " + shown + ".");
                }
            }
        }
        return owners.size();
    }

    private static Class<?> load(ManagedClasses module, String name) {
        try {
            return module.loader().loadClass(name);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new UnitRefused("Class " + name + " of module '" + module.moduleId() + "' cannot be loaded.", e);
        }
    }

    private static List<String> ids(List<ManagedClasses> modules) {
        return modules.stream().map(ManagedClasses::moduleId).toList();
    }

    private static URL emptyFolder() {
        try {
            var folder = Files.createTempDirectory("hearth-unit");
            folder.toFile().deleteOnExit();
            return folder.toUri().toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
