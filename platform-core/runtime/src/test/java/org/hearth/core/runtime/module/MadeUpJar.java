package org.hearth.core.runtime.module;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.core.module.Module;
import org.hearth.core.module.ModuleService;
import org.hearth.core.runtime.data.MigrationScripts;

/** A module's jar that is made up by a test, with one table. It notes what is done with it. */
final class MadeUpJar implements ModuleJar {

    final List<String> done = new ArrayList<>();
    private final Map<String, String> headers = new HashMap<>();

    MadeUpJar(String id, String prefix, String version) {
        headers.put(ModuleManifest.MODULE, id);
        headers.put("Hearth-Prefix", prefix);
        headers.put("Bundle-Name", "The " + id);
        headers.put("Bundle-Version", version);
    }

    MadeUpJar needs(String requires) {
        headers.put("Hearth-Requires", requires);
        return this;
    }

    /** As an update of the jar does it, before the next start. */
    void update(String version) {
        headers.put("Bundle-Version", version);
    }

    @Override
    public ModuleManifest manifest() {
        return ModuleManifest.read(name -> Optional.ofNullable(headers.get(name)))
                .orElseThrow();
    }

    @Override
    public Module start() {
        done.add("start");
        return new Module() {};
    }

    @Override
    public ClassLoader loader() {
        return MadeUpJar.class.getClassLoader();
    }

    @Override
    public MigrationScripts migrations() {
        var text = """
            create table %s_thing (
              id ${uuid} not null primary key,
              name varchar(100),
              note ${text},
              seen ${instant},
              day_seen date,
              picture ${bytes},
              number_of integer
            );
            """.formatted(manifest().prefix());
        return new MigrationScripts(List.of(new MigrationScripts.Script("V1__things.sql", text)));
    }

    /** Its name in Spanish is another one. */
    @Override
    public Optional<InputStream> resource(String path) {
        var words = "module.name = Módulo " + manifest().id();
        return path.endsWith("_es.properties")
                ? Optional.of(new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)))
                : Optional.empty();
    }

    @Override
    public void publish(List<ModuleService<?>> services) {
        done.add("publish");
    }

    @Override
    public void withdraw() {
        done.add("withdraw");
    }

    @Override
    public void stop() {
        done.add("stop");
    }

    @Override
    public void remove() {
        done.add("remove");
    }

    @Override
    public void restore() {
        done.add("restore");
    }
}
