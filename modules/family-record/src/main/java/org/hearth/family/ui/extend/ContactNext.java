package org.hearth.family.ui.extend;

import java.util.Optional;
import org.hearth.family.contact.Contact;
import org.hearth.ui.PageContext;

/**
 * Where a module leads on from a contact that was just saved, such as to the form of what was talked about there: a
 * whiteboard service, registered by a Declarative Services component.
 */
public interface ContactNext {

    /** The page to go to, such as {@code families/…/plan/review}; empty when this module has nothing to add. */
    Optional<String> after(Contact contact, PageContext context);
}
