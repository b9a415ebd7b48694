package org.hearth.family.ui.paper;

import org.hearth.core.document.StoredDocuments;
import org.hearth.family.disclosure.HandedCopies;

/** The services behind a line about a filed document. */
public record PaperDesk(StoredDocuments archive, HandedCopies copies) {}
