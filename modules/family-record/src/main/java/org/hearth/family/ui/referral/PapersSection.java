package org.hearth.family.ui.referral;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearth.core.document.PaperSize;
import org.hearth.core.document.StoredDocument;
import org.hearth.family.consent.ConsentPermissions;
import org.hearth.family.consent.PrintChoice;
import org.hearth.family.referral.Referral;
import org.hearth.family.referral.ReferralPapers;
import org.hearth.family.referral.ReferralPapers.Handing;
import org.hearth.family.ui.paper.PaperDesk;
import org.hearth.family.ui.paper.PaperLine;
import org.hearth.ui.answer.Notices;
import org.hearth.ui.answer.RefusalNotice;
import org.hearth.ui.form.FormGrid;
import org.hearth.ui.part.PageSection;

/** The papers of a referral: those on file, and the acts that make more of them. */
final class PapersSection {

    private final Fields fields;
    private final ReferralPapers papers;
    private final PaperDesk desk;
    private final ReferralPage.Services persons;
    private final Referral referral;
    private final Runnable done;
    private final Select<Locale> language;
    private final RefusalNotice notice;

    PapersSection(Fields fields, ReferralPage.Services services, Referral referral, Runnable done) {
        this.fields = fields;
        this.papers = services.papers();
        this.desk = services.desk();
        this.persons = services;
        this.referral = referral;
        this.done = done;
        language = fields.pick(
                "papers.language",
                List.of(Locale.ENGLISH, Locale.of("es")),
                each -> fields.text("language." + each.getLanguage()));
        language.setValue(fields.context().language().getLanguage().equals("es") ? Locale.of("es") : Locale.ENGLISH);
        notice = new RefusalNotice(fields.context());
    }

    Component content() {
        var acts = new Div();
        acts.addClassName("hearth-actions");
        boolean agency = referral.draft().sending().way().discloses()
                && fields.context().access().allows(ConsentPermissions.SHARE);
        var ready = referral.letter().approvedOn() != null
                && !referral.letter().name().isEmpty();
        if (ready && agency) {
            var send = fields.context()
                    .text(
                            "fam.ui.papers.send",
                            Map.of("name", referral.draft().to().name()));
            acts.add(new Button(send, click -> letter(Handing.SENT)));
        }
        if (ready) {
            acts.add(new Button(fields.text("papers.letter"), click -> letter(Handing.FAMILY)));
        }
        acts.add(new Button(fields.text("papers.slip"), click -> slip()));
        var list = new UnorderedList();
        list.addClassName("hearth-lines");
        papers.documents(referral.id()).forEach(each -> list.add(paper(each)));
        return new PageSection(fields.text("papers.title"), notice, new FormGrid(language), acts, list)
                .help(fields.text("papers.help"));
    }

    private ListItem paper(StoredDocument document) {
        return new PaperLine(
                fields.context(),
                desk,
                document,
                () -> persons.of(referral),
                () -> papers.pdf(referral.id(), document.id()));
    }

    private void letter(Handing handing) {
        make(reasons -> papers.letter(referral.id(), handing, choice(), reasons));
    }

    private void slip() {
        make(reasons -> papers.slip(referral.id(), Handing.FAMILY, choice(), reasons));
    }

    private void make(RefusalNotice.Act act) {
        notice.attempt(act, () -> {
            done.run();
            Notices.done(fields.context(), fields.text("papers.made"));
        });
    }

    private PrintChoice choice() {
        return new PrintChoice(language.getValue(), PaperSize.LETTER);
    }
}
