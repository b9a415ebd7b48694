package org.hearth.core.runtime.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Optional;
import org.hearth.core.runtime.text.MessageBundles;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;

/** Adds the words of every active bundle that is no module but says it has some. */
final class BundleWords implements BundleTrackerCustomizer<String> {

    private static final String HEADER = "Hearth-Messages";

    private final BundleTracker<String> tracker;
    private final MessageBundles messages;

    BundleWords(BundleContext context, MessageBundles messages) {
        this.messages = messages;
        this.tracker = new BundleTracker<>(context, Bundle.ACTIVE | Bundle.STARTING, this);
    }

    void open() {
        tracker.open();
    }

    void close() {
        tracker.close();
    }

    @Override
    public String addingBundle(Bundle bundle, BundleEvent event) {
        String name = bundle.getSymbolicName();
        if (bundle.getHeaders("").get(HEADER) != null) {
            messages.add(
                    name, path -> Optional.ofNullable(bundle.getEntry(path)).map(BundleWords::open));
        }
        return name;
    }

    @Override
    public void modifiedBundle(Bundle bundle, BundleEvent event, String name) {}

    @Override
    public void removedBundle(Bundle bundle, BundleEvent event, String name) {
        messages.remove(name);
    }

    private static InputStream open(URL entry) {
        try {
            return entry.openStream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
