package org.hearth.family.consent;

import java.util.Locale;
import org.hearth.core.document.PaperSize;

/** In which language and on which paper something is printed. */
public record PrintChoice(Locale language, PaperSize paper) {}
