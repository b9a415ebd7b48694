package org.hearth.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The modules an installation finds: of each the newest version, wherever it lies. */
final class ModuleJars {

    private static final Logger LOG = LoggerFactory.getLogger(ModuleJars.class);

    private ModuleJars() {}

    /**
     * What lies in the folders of modules.
     *
     * @param leftOut the files that are no modules, or cannot be read
     */
    record Found(List<BundleJar> modules, List<Path> leftOut) {
        Found {
            modules = List.copyOf(modules);
            leftOut = List.copyOf(leftOut);
        }
    }

    /**
     * @param folders where to look; on equal versions the first folder wins
     */
    static Found in(Path... folders) throws IOException {
        Map<String, BundleJar> newest = new TreeMap<>();
        List<Path> leftOut = new ArrayList<>();
        for (Path folder : folders) {
            for (BundleJar jar : BundleJar.in(folder, leftOut::add)) {
                if (jar.isModule()) {
                    newest.merge(jar.symbolicName(), jar, ModuleJars::newer);
                } else {
                    LOG.warn(Words.say("module.none", jar.file()));
                    leftOut.add(jar.file());
                }
            }
        }
        return new Found(new ArrayList<>(newest.values()), leftOut);
    }

    private static BundleJar newer(BundleJar known, BundleJar other) {
        boolean otherIsNewer = other.version().compareTo(known.version()) > 0;
        BundleJar taken = otherIsNewer ? other : known;
        BundleJar left = otherIsNewer ? known : other;
        LOG.warn(Words.say("module.twice", left.file(), taken.file()));
        return taken;
    }
}
