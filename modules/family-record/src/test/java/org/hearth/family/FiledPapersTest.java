package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hearth.core.document.StoredDocument;
import org.hearth.core.document.StoredDocuments;
import org.hearth.core.document.StoredDocuments.Use;
import org.hearth.core.failure.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The archive itself keeps a family's papers from whoever may not see the record, whatever page asks by an id. */
final class FiledPapersTest {

    private final ConsentHome home = new ConsentHome();
    private final Prairie prairie = home.prairie;
    private final StoredDocuments archive = prairie.get(StoredDocuments.class);

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void whoMayNotSeeAReleaseDoesNotFindItsPapersByTheirId() {
        var release = home.sign(home.common()).value();
        var paper = prairie.as(Prairie.ADVOCATE, () -> archive.about(release))
                .getFirst()
                .id();
        for (var caller : List.of(Prairie.TEACHER, Prairie.OTHER_ADVOCATE)) {
            prairie.as(caller, () -> {
                assertThat(archive.about(release)).isEmpty();
                assertThatThrownBy(() -> archive.get(paper)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> archive.pdf(paper, Use.VIEW)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> archive.signatures(paper)).isInstanceOf(NotFound.class);
            });
        }
        prairie.as(
                Prairie.ADVOCATE, () -> assertThat(archive.pdf(paper, Use.VIEW)).isNotEmpty());
        prairie.as(
                ConsentHome.PRIVACY,
                () -> assertThat(archive.about(release))
                        .extracting(StoredDocument::id)
                        .contains(paper));
    }
}
