package org.hearth.family.contact;

import java.util.List;
import org.hearth.core.failure.Refusal;
import org.hearth.core.workflow.Reasons;

/**
 * What a module makes of contacts. A module registers its own with {@link Contacts#register} when it starts, and takes it
 * back when it stops. It asks no permission: whoever writes a contact in need not be allowed to read what the module
 * keeps, so what it says tells nothing of that.
 */
public interface ContactWork {

    /**
     * The soft rules that stand against a contact as it was just written in or corrected, in the same unit of work; whoever
     * wrote it is asked for a reason. Nothing else keeps a contact out of the log.
     */
    List<Refusal> weigh(Contact contact);

    /** The contact stays, with these reasons; called in the same unit of work. */
    void stays(Contact contact, Reasons reasons);
}
