package org.hearth.core.runtime.document;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/** Gives Pebble the templates by their plain names, with or without the agency's own. */
final class TemplateLoader implements Loader<String> {

    private final TemplateFiles files;
    private final boolean agencyToo;

    TemplateLoader(TemplateFiles files, boolean agencyToo) {
        this.files = files;
        this.agencyToo = agencyToo;
    }

    @Override
    public Reader getReader(String name) {
        return files.inForce(name + ".html", agencyToo)
                .map(bytes -> new StringReader(new String(bytes, StandardCharsets.UTF_8)))
                .orElseThrow(() -> new LoaderException(null, "There is no template called " + name));
    }

    @Override
    public boolean resourceExists(String name) {
        return files.inForce(name + ".html", agencyToo).isPresent();
    }

    @Override
    public String resolveRelativePath(String relativePath, String anchorPath) {
        return relativePath;
    }

    @Override
    public String createCacheKey(String name) {
        return name;
    }

    @Override
    public void setCharset(String charset) {}

    @Override
    public void setPrefix(String prefix) {}

    @Override
    public void setSuffix(String suffix) {}
}
