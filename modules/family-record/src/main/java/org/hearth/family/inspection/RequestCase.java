package org.hearth.family.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the rules about a request look at; the answer is null for every other act. */
record RequestCase(RecordRequest request, @Nullable Answer answer, LocalDate today) {}
