package org.hearth.ui;

import java.util.Locale;
import java.util.Map;
import org.hearth.core.draft.Drafts;
import org.hearth.core.job.Jobs;
import org.hearth.core.security.Access;
import org.hearth.core.text.Messages;
import org.hearth.core.time.SiteTime;

/**
 * What every page needs, given to its constructor.
 *
 * @param language the language of the user at this page
 */
public record PageContext(Messages messages, Access access, Drafts drafts, Jobs jobs, SiteTime time, Locale language) {

    /** The words of {@code key} in the user's language. */
    public String text(String key) {
        return messages.text(key, language);
    }

    /** The words of {@code key} with named arguments. */
    public String text(String key, Map<String, ?> arguments) {
        return messages.text(key, language, arguments);
    }
}
