package org.hearth.ui.shell.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.Map;
import org.hearth.core.module.ModuleDescription;
import org.hearth.core.module.ModuleRecords;
import org.hearth.core.module.ModuleRecords.Kept;
import org.hearth.core.module.Modules;
import org.hearth.ui.PageContext;
import org.hearth.ui.answer.RefusalNotice;

/** Shows what a module leaves behind, offers a copy, and uninstalls it once its name is typed. */
final class UninstallDialog extends Dialog {

    private final PageContext context;
    private final transient Modules modules;
    private final transient ModuleRecords records;
    private final transient ModuleDescription module;
    private final RefusalNotice refusals;
    private final TextField name;

    UninstallDialog(PageContext context, Modules modules, ModuleRecords records, ModuleDescription module) {
        this.context = context;
        this.modules = modules;
        this.records = records;
        this.module = module;
        this.refusals = new RefusalNotice(context);
        this.name = new TextField(words("admin.modules.uninstall.type"));
        name.setWidthFull();
        refusals.field("name", name);
        addClassName("hearth-dialog");
        setHeaderTitle(words("admin.modules.uninstall.ask"));
    }

    /** Opens it; {@code done} runs once the module is uninstalled. */
    void open(Runnable done) {
        var kept = records.of(module.id());
        add(refusals, new Paragraph(words("admin.modules.uninstall.what")), left(kept), tables(kept));
        if (context.access().allows(ModuleRecords.EXPORT)) {
            add(export(), new Paragraph(words("admin.modules.export.help")));
        }
        add(name);
        var cancel = new Button(context.text("ui.cancel"), click -> close());
        var act = new Button(words("admin.modules.uninstall"), click -> uninstall(done));
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(cancel, act);
        open();
    }

    private void uninstall(Runnable done) {
        refusals.attempt(reasons -> modules.uninstall(module.id(), name.getValue()), () -> {
            close();
            done.run();
        });
    }

    private Component left(Kept kept) {
        return new UnorderedList(
                item(
                        "admin.modules.kept.rows",
                        Map.of("rows", kept.rows(), "tables", kept.tables().size())),
                item("admin.modules.kept.documents", Map.of("count", kept.documents())),
                item("admin.modules.kept.tasks", Map.of("count", kept.tasks())),
                item("admin.modules.kept.values", Map.of("count", kept.values())));
    }

    private Component tables(Kept kept) {
        var list = new UnorderedList();
        kept.tables()
                .forEach(table ->
                        list.add(item("admin.modules.kept.table", Map.of("name", table.name(), "rows", table.rows()))));
        return new Details(context.text("admin.modules.kept.tables"), list);
    }

    private ListItem item(String key, Map<String, Object> arguments) {
        return new ListItem(context.text(key, arguments));
    }

    /** Goes out while it is read: how large it gets does not matter. */
    private Anchor export() {
        var file = module.id() + "-" + context.time().today() + ".zip";
        DownloadHandler handler = event -> {
            event.setFileName(file);
            event.setContentType("application/zip");
            records.export(module.id(), event.getOutputStream());
        };
        var link = new Anchor(handler, words("admin.modules.export"));
        link.addClassName("hearth-file-link");
        return link;
    }

    private String words(String key) {
        return context.text(key, Map.of("name", module.name()));
    }
}
