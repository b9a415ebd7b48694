package org.hearth.core.runtime.document;

import io.pebbletemplates.pebble.error.PebbleException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.hearth.core.document.DocumentPrinter;
import org.hearth.core.document.DocumentTemplate;
import org.hearth.core.document.PaperSize;
import org.hearth.core.document.TemplateProblem;
import org.hearth.core.text.Messages;
import org.hearth.core.time.SiteTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Prints documents from the templates of the running modules, or from the agency's own in their place. */
public final class TemplatePrinter implements DocumentPrinter {

    private static final Logger LOG = LoggerFactory.getLogger(TemplatePrinter.class);
    private static final String CORE = "core";
    private static final String LAYOUT = "layout";
    private static final String HTML = ".html";

    private final Messages messages;
    private final SiteTime time;
    private final TemplateFiles files;
    private final TemplateEngine shipped;
    private final TemplateEngine agencys;
    private final PdfWriter writer = new PdfWriter();
    private final Map<String, Failed> failed = new ConcurrentHashMap<>();

    /** What went wrong with which version of a template: a mended file gets a new chance. */
    private record Failed(String version, TemplateProblem problem) {}

    /**
     * Starts with the core's own layout and style.
     *
     * @param agencyTemplates the folder of the agency's own templates; it need not exist
     */
    public TemplatePrinter(Messages messages, SiteTime time, Path agencyTemplates) {
        this.messages = messages;
        this.time = time;
        this.files = new TemplateFiles(agencyTemplates);
        this.shipped = new TemplateEngine(files, false, messages);
        this.agencys = new TemplateEngine(files, true, messages);
        // In a folder of its own: on a flat class path every module has a file of the plain name.
        add(CORE, path -> Optional.ofNullable(TemplatePrinter.class.getResourceAsStream("/core/" + path)));
    }

    /**
     * Adds a module's templates, or replaces them.
     *
     * @param resources opens a file of the module's jar by its path without a leading slash
     */
    public void add(String module, Function<String, Optional<InputStream>> resources) {
        files.add(module, resources);
    }

    /** Takes a module's templates away. */
    public void remove(String module) {
        files.remove(module);
    }

    @Override
    public byte[] print(DocumentTemplate template, Map<String, ?> model, Locale language, PaperSize paper) {
        PrintModel.check("model", model);
        Map<String, Object> all = framed(template, model, language);
        if (!isUsable(template.name())) {
            return printStandard(template, all, language, paper);
        }
        try {
            return print(agencys, true, template, all, language, paper);
        } catch (RuntimeException unusable) {
            byte[] standard = printStandard(template, all, language, paper);
            report(
                    template.name(),
                    unusable); // only now: where the standard one fails too, the template is not to blame
            return standard;
        }
    }

    @Override
    public String version(DocumentTemplate template) {
        return TemplateVersion.of(sources(template.name(), isUsable(template.name())));
    }

    @Override
    public List<TemplateProblem> problems() {
        var problems = new ArrayList<TemplateProblem>();
        for (String name : files.namesOfAgency()) {
            try {
                agencys.parse(name);
                Optional.ofNullable(failed.get(name))
                        .filter(each -> each.version().equals(agencyVersion(name)))
                        .ifPresent(each -> problems.add(each.problem()));
            } catch (PebbleException unreadable) {
                problems.add(problem(name, unreadable));
            }
        }
        return problems;
    }

    private byte[] printStandard(
            DocumentTemplate template, Map<String, Object> model, Locale language, PaperSize paper) {
        model.put("templateVersion", TemplateVersion.of(sources(template.name(), false)));
        return print(shipped, false, template, model, language, paper);
    }

    private byte[] print(
            TemplateEngine engine,
            boolean agencyToo,
            DocumentTemplate template,
            Map<String, Object> model,
            Locale language,
            PaperSize paper) {
        String html = engine.fill(template.name(), model, language);
        var page = PageSource.of(html, String.valueOf(model.get("title")), language, paper);
        return writer.write(page, file -> files.inForce(file, agencyToo).orElse(new byte[0]));
    }

    private Map<String, Object> framed(DocumentTemplate template, Map<String, ?> model, Locale language) {
        var all = new HashMap<String, Object>();
        all.put("copyFor", "");
        all.put("policyFooter", "");
        all.put("title", messages.text(template.title(), language));
        all.put("today", time.today());
        all.putAll(model);
        all.put("language", language.getLanguage());
        all.put("templateVersion", version(template));
        return all;
    }

    /** True when the agency has its own template or layout, and this very version has not failed before. */
    private boolean isUsable(String name) {
        boolean own = files.ofAgency(name + HTML).isPresent()
                || files.ofAgency(LAYOUT + HTML).isPresent()
                || files.ofAgency("print.css").isPresent();
        Failed last = failed.get(name);
        return own && (last == null || !last.version().equals(agencyVersion(name)));
    }

    private String agencyVersion(String name) {
        return TemplateVersion.of(sources(name, true));
    }

    private List<byte[]> sources(String name, boolean agencyToo) {
        return List.of(name + HTML, LAYOUT + HTML, "print.css").stream()
                .map(file -> files.inForce(file, agencyToo).orElse(new byte[0]))
                .toList();
    }

    private void report(String name, RuntimeException unusable) {
        TemplateProblem problem = problem(name, unusable);
        failed.put(name, new Failed(agencyVersion(name), problem));
        LOG.warn("{}", messages.text(problem.message(), Locale.ENGLISH, problem.arguments()));
        LOG.debug("The template {} failed", name, unusable);
    }

    private static TemplateProblem problem(String name, RuntimeException unusable) {
        if (unusable instanceof PebbleException pebble && pebble.getLineNumber() != null) {
            return new TemplateProblem(
                    name,
                    "template.unreadable",
                    Map.of("name", name, "line", pebble.getLineNumber(), "problem", plain(pebble.getPebbleMessage())));
        }
        String said = Objects.requireNonNullElse(
                unusable.getMessage(), unusable.getClass().getSimpleName());
        return new TemplateProblem(name, "template.unprintable", Map.of("name", name, "problem", plain(said)));
    }

    /** Pebble's words without its advice to programmers. */
    private static String plain(String said) {
        return said.replace(" or can not be accessed and strict variables is set to true", "")
                .replaceAll("\\.+$", "");
    }
}
