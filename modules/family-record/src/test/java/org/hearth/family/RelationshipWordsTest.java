package org.hearth.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.hearth.core.text.Messages;
import org.hearth.family.family.FamilyLists;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class RelationshipWordsTest {

    private final Prairie prairie = new Prairie();
    private final Messages messages = prairie.get(Messages.class);

    @AfterEach
    void close() {
        prairie.close();
    }

    @Test
    void aSentenceSaysWhoIsWhatToWhom() {
        assertThat(sentence("parent", Locale.ENGLISH)).isEqualTo("Inés is Brianna's parent");
        assertThat(sentence("parent", Locale.of("es"))).isEqualTo("Inés es madre o padre de Brianna");
    }

    @Test
    void everyRelationHasItsSentenceInBothLanguages() {
        assertThat(FamilyLists.RELATION_TYPE.values())
                .allSatisfy(type -> assertThat(sentence(type, Locale.ENGLISH)).contains("Inés", "Brianna"))
                .allSatisfy(type -> assertThat(sentence(type, Locale.of("es"))).contains("Inés", "Brianna"));
    }

    private String sentence(String type, Locale language) {
        return messages.text("fam.relationship." + type, language, Map.of("from", "Inés", "to", "Brianna"));
    }
}
