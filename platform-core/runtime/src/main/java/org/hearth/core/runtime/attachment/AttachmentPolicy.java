package org.hearth.core.runtime.attachment;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hearth.core.attachment.AttachmentLimits;
import org.hearth.core.attachment.FileType;
import org.hearth.core.policy.AllowedChange;
import org.hearth.core.policy.Policy;
import org.hearth.core.policy.PolicyParameter;

/** What the agency lets people attach. */
public final class AttachmentPolicy {

    /** The rule that refusals name: a core service, not a clause of the agency's documents. */
    static final String RULE = "CORE-FILE";

    private static final String ALLOWED = "allowed";
    private static final List<String> FIRST_ALLOWED = List.of(ALLOWED, "refused");
    private static final String SOURCE = "default of the program";

    /** More is never taken: a file lies in the database, and in its backups. */
    static final int MOST_MEGABYTES = 200;

    /** The largest file in megabytes. */
    static final PolicyParameter<Integer> LARGEST = PolicyParameter.between(
            "core.attachment.largest_mb", RULE, 10, SOURCE, new PolicyParameter.Range(1, MOST_MEGABYTES));

    /** Photographs and scans beside PDF. */
    static final PolicyParameter<String> PICTURES =
            PolicyParameter.choice("core.attachment.pictures", RULE, FIRST_ALLOWED, SOURCE, AllowedChange.FREE);

    /** Letters and sheets of office programs, without macros. */
    static final PolicyParameter<String> OFFICE =
            PolicyParameter.choice("core.attachment.office", RULE, FIRST_ALLOWED, SOURCE, AllowedChange.FREE);

    /** Plain text and lists of values. */
    static final PolicyParameter<String> TEXT =
            PolicyParameter.choice("core.attachment.text", RULE, FIRST_ALLOWED, SOURCE, AllowedChange.FREE);

    /** All of them. */
    public static final List<PolicyParameter<?>> ALL = List.of(LARGEST, PICTURES, OFFICE, TEXT);

    private final Policy policy;

    public AttachmentPolicy(Policy policy) {
        this.policy = policy;
    }

    AttachmentLimits limits() {
        var types = EnumSet.of(FileType.PDF);
        add(types, PICTURES, FileType.PNG, FileType.JPEG, FileType.HEIC);
        add(types, OFFICE, FileType.DOCX, FileType.XLSX, FileType.ODT, FileType.ODS);
        add(types, TEXT, FileType.TXT, FileType.CSV);
        return new AttachmentLimits(policy.value(LARGEST) * AttachmentLimits.MEGABYTE, types);
    }

    private void add(Set<FileType> types, PolicyParameter<String> group, FileType... members) {
        if (policy.value(group).equals(ALLOWED)) {
            types.addAll(List.of(members));
        }
    }
}
