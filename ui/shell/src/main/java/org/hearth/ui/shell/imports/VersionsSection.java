package org.hearth.ui.shell.imports;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.UUID;
import org.hearth.core.imports.ImportMappings;
import org.hearth.ui.PageContext;
import org.hearth.ui.part.DateWords;
import org.hearth.ui.part.ListLine;

/** Which versions a mapping has had, from when and by whom. */
final class VersionsSection extends Div {

    VersionsSection(PageContext context, ImportMappings mappings, UUID mapping) {
        var dates = new DateWords(context);
        var all = mappings.history(mapping);
        var lines = new UnorderedList();
        all.forEach(each -> lines.add(new ListLine(
                context.text("mappings.version.of", Map.of("version", each.version())),
                each.mapping().name(),
                context.text(
                        "mappings.version.columns",
                        Map.of("count", each.mapping().columns().size())),
                dates.moment(each.at()),
                each.by())));
        add(new Details(context.text("mappings.versions", Map.of("count", all.size())), lines));
    }
}
