package org.hearth.example.notice;

import java.time.LocalDate;

/** What the guards of {@link NoticeWorkflow} look at: everything is read before they are asked. */
public record NoticeEvidence(Notice notice, LocalDate today) {}
