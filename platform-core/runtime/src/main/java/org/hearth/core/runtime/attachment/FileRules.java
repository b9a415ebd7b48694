package org.hearth.core.runtime.attachment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearth.core.attachment.Attachment;
import org.hearth.core.attachment.AttachmentLimits;
import org.hearth.core.attachment.FileType;
import org.hearth.core.attachment.NewAttachment;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.failure.RuleViolation;

/** What is taken, and what a refusal says. */
final class FileRules {

    private static final String FILE = "file";

    private FileRules() {}

    static void requireWords(NewAttachment attachment) {
        RuleViolation.throwIfAny(Stream.of(
                        attachment.title().isEmpty()
                                ? Optional.of(refusal(RefusalCode.E_REQ, "attachment.title_missing", "title"))
                                : tooLong(attachment.title(), NewAttachment.TITLE_LENGTH, "title"),
                        tooLong(attachment.description(), NewAttachment.DESCRIPTION_LENGTH, "description"))
                .flatMap(Optional::stream)
                .toList());
    }

    static String requireReason(String given) {
        var reason = given.strip();
        if (reason.isEmpty()) {
            throw new RuleViolation(refusal(RefusalCode.E_REQ, "attachment.reason_missing", "reason"));
        }
        RuleViolation.throwIfAny(
                tooLong(reason, Attachment.REASON_LENGTH, "reason").stream().toList());
        return reason;
    }

    private static Optional<Refusal> tooLong(String text, int most, String field) {
        return text.length() <= most
                ? Optional.empty()
                : Optional.of(refusal(RefusalCode.E_RANGE, "attachment.too_long", field)
                        .with("most", most));
    }

    static void requireSize(long size, AttachmentLimits limits) {
        if (size == 0) {
            throw new RuleViolation(refusal(RefusalCode.E_REQ, "attachment.empty", FILE));
        }
        if (size > limits.largest()) {
            throw new RuleViolation(
                    refusal(RefusalCode.E_RANGE, "attachment.too_large", FILE).with("megabytes", limits.megabytes()));
        }
    }

    /** What the file is. Its bytes decide; a name that says something else is refused. */
    static FileType requireType(Path file, String name, AttachmentLimits limits) throws IOException {
        var finding = Sniffer.look(file);
        if (finding.active()) {
            throw new RuleViolation(refusal(RefusalCode.E_FMT, "attachment.macros", FILE));
        }
        var ending = FileName.ending(name);
        var content = finding.type().orElseThrow(() -> notTaken(limits));
        var type = Arrays.stream(FileType.values())
                .filter(each -> each.content() == content && each.endings().contains(ending))
                .findFirst();
        if (!limits.types().contains(type.orElse(content))) {
            throw notTaken(limits);
        }
        return type.orElseThrow(() -> new RuleViolation(refusal(RefusalCode.E_FMT, "attachment.name", FILE)
                .with("found", content.name())
                .with("endings", endings(List.of(content)))));
    }

    private static RuleViolation notTaken(AttachmentLimits limits) {
        var types = Arrays.stream(FileType.values())
                .filter(limits.types()::contains)
                .toList();
        return new RuleViolation(
                refusal(RefusalCode.E_FMT, "attachment.kind", FILE).with("endings", endings(types)));
    }

    private static String endings(List<FileType> types) {
        return types.stream()
                .flatMap(each -> each.endings().stream())
                .map(each -> "." + each)
                .collect(Collectors.joining(", "));
    }

    private static Refusal refusal(RefusalCode code, String message, String field) {
        return Refusal.of(code, AttachmentPolicy.RULE, message).at(field);
    }
}
