package org.hearth.headstart.agreement;

import java.util.Locale;
import org.hearth.core.document.PaperSize;

/** In which language, and on which paper, a document is printed. */
public record PrintChoice(Locale language, PaperSize paper) {}
