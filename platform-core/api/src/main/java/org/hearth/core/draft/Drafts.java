package org.hearth.core.draft;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a user has typed and not yet saved, kept on the server by user, record and form version, and offered back after
 * a time-out, a crash or a module's restart.
 */
public interface Drafts {

    /** Keeps the caller's draft, replacing the one before. */
    void keep(Key key, Map<String, String> fields);

    /** The caller's draft, if one was kept. */
    Optional<Draft> find(Key key);

    /** Forgets the caller's draft: it was saved, or the user let it go. */
    void discard(Key key);

    /**
     * What a draft belongs to.
     *
     * @param form the form: {@code hs.goal}
     * @param version the form's version; a draft of another version is not offered
     * @param record the record the form changes, or the one a new record will belong to
     */
    record Key(String form, int version, UUID record) {}

    /** The fields by name, and when they were kept, in UTC. */
    record Draft(Map<String, String> fields, Instant at) {
        public Draft {
            fields = Map.copyOf(fields);
        }
    }
}
