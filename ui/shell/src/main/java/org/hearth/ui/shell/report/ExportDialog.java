package org.hearth.ui.shell.report;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearth.core.report.Export;
import org.hearth.core.report.Export.Audience;
import org.hearth.core.report.ReportFilter;
import org.hearth.core.report.Reports;
import org.hearth.core.report.Sheet;
import org.hearth.ui.PageContext;
import org.hearth.ui.list.SheetFile;
import org.hearth.ui.list.SheetLink;

/** Takes figures away as a file: for the program, or for somebody outside, where small numbers are left out. */
final class ExportDialog {

    private final PageContext context;
    private final Reports reports;
    private final LinkedHashMap<String, ReportFilter> wanted;
    private final Dialog dialog = new Dialog();

    /** What was chosen; read by the request that makes the file. */
    private volatile Audience audience = Audience.PROGRAM;

    ExportDialog(PageContext context, Reports reports, Map<String, ReportFilter> wanted, String file) {
        this.context = context;
        this.reports = reports;
        this.wanted = new LinkedHashMap<>(wanted);
        dialog.setHeaderTitle(context.text("reports.export"));
        dialog.addClassName("hearth-dialog");
        var links = new Div(link(SheetFile.CSV, file), link(SheetFile.XLSX, file));
        links.addClassName("hearth-cards");
        dialog.add(new Paragraph(context.text("reports.export.about")), choice(), links);
        dialog.getFooter().add(new Button(context.text("reports.export.close"), click -> dialog.close()));
    }

    void open() {
        dialog.open();
    }

    private RadioButtonGroup<Audience> choice() {
        var field = new RadioButtonGroup<Audience>(context.text("reports.audience"));
        field.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        field.setItems(Audience.values());
        field.setItemLabelGenerator(each -> context.text("reports.audience." + each.name()));
        field.setValue(audience);
        field.addValueChangeListener(change -> audience = change.getValue());
        return field;
    }

    private SheetLink link(SheetFile kind, String file) {
        return new SheetLink(context.text("reports.export." + kind.ending()), file, kind, () -> sheet(kind));
    }

    private Sheet sheet(SheetFile kind) {
        return reports.figures(wanted, new Export(audience, kind.ending(), context.language()));
    }
}
