package org.hearth.headstart.program;

import org.hearth.core.text.MessageKey;

/** The seven family engagement outcomes (FS 001, Policy; 1302.52 policy, 1.2). */
public enum Outcome {
    /** Family well-being. */
    PFCE1,
    /** Positive parent-child relationships. */
    PFCE2,
    /** Families as lifelong educators. */
    PFCE3,
    /** Families as learners. */
    PFCE4,
    /** Family engagement in transitions. */
    PFCE5,
    /** Family connections to peers and community. */
    PFCE6,
    /** Families as advocates and leaders. */
    PFCE7;

    /** The words for it. */
    public MessageKey label() {
        return new MessageKey(labelKey());
    }

    /** The message key of the words for it. */
    public String labelKey() {
        return "list." + HeadStartLists.OUTCOMES.code() + "." + name();
    }
}
