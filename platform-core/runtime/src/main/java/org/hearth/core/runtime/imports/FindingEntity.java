package org.hearth.core.runtime.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.imports.Finding;
import org.hearth.core.imports.Imports.RowFinding;

/** One line of a batch's report. */
@Entity(name = "core_ImportFinding")
@Table(name = "core_import_finding")
class FindingEntity {

    private static final int LONGEST_KEY = 80;

    @Id
    private UUID id;

    @Column(name = "batch_id", nullable = false)
    private UUID batch;

    @Column(name = "line_number", nullable = false)
    private long line;

    @Column(name = "row_key", nullable = false, length = LONGEST_KEY)
    private String key;

    @Enumerated(EnumType.STRING)
    @Column(name = "finding_level", nullable = false, length = 10)
    private Finding.Level level;

    @Column(name = "column_name", nullable = false, length = 80)
    private String column;

    @Column(name = "refusal_code", nullable = false, length = 30)
    private String code;

    @Column(name = "refusal_status", nullable = false)
    private int status;

    @Column(name = "rule_id", nullable = false, length = 20)
    private String rule;

    @Column(name = "message_key", nullable = false, length = 120)
    private String message;

    @Column(name = "arguments", nullable = false, length = 2000)
    private String arguments;

    protected FindingEntity() {}

    FindingEntity(UUID batch, long line, String key, Finding finding) {
        Refusal refusal = finding.refusal();
        this.id = TimeOrderedId.next();
        this.batch = batch;
        this.line = line;
        this.key = cut(key);
        this.level = finding.level();
        this.column = cut(finding.column());
        this.code = refusal.code().label();
        this.status = refusal.code().status();
        this.rule = refusal.rule();
        this.message = refusal.message();
        this.arguments = RefusalText.write(refusal.arguments());
    }

    private static String cut(String text) {
        return text.length() > LONGEST_KEY ? text.substring(0, LONGEST_KEY) : text;
    }

    RowFinding finding() {
        Refusal refusal =
                new Refusal(new RefusalCode(code, status), rule, column, message, RefusalText.read(arguments));
        return new RowFinding(line, key, level, column, refusal);
    }
}
