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
     * @param folders where to look; on equal versions the first folder wins
     */
    static List<BundleJar> in(Path... folders) throws IOException {
        Map<String, BundleJar> newest = new TreeMap<>();
        for (Path folder : folders) {
            for (BundleJar jar : BundleJar.in(folder)) {
                if (jar.isModule()) {
                    newest.merge(jar.symbolicName(), jar, ModuleJars::newer);
                } else {
                    LOG.warn(Words.say("module.none", jar.file()));
                }
            }
        }
        return new ArrayList<>(newest.values());
    }

    private static BundleJar newer(BundleJar known, BundleJar other) {
        boolean otherIsNewer = other.version().compareTo(known.version()) > 0;
        BundleJar taken = otherIsNewer ? other : known;
        BundleJar left = otherIsNewer ? known : other;
        LOG.warn(Words.say("module.twice", left.file(), taken.file()));
        return taken;
    }
}
