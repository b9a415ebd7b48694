package org.hearth.family.disclosure;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hearth.core.audit.AuditAction;
import org.hearth.core.failure.NotFound;
import org.hearth.family.consent.ConsentPermissions;
import org.hearth.family.person.People;
import org.hearth.family.person.PersonId;
import org.hearth.family.scope.Desk;

/** What families say about parts of their record that they contest. */
public final class Statements {

    private final Desk desk;
    private final People people;

    public Statements(Desk desk, People people) {
        this.desk = desk;
        this.people = people;
    }

    /** The statements about people in scope, oldest first. */
    public List<Statement> about(Collection<PersonId> persons) {
        desk.access().require(ConsentPermissions.READ);
        return desk.work()
                .read(em -> DisclosureStore.statements(em, people.find(persons).keySet()));
    }

    /**
     * Keeps a statement with the part it is about.
     *
     * @param request what it answers
     * @throws NotFound for a person out of scope
     */
    public void keep(Statement statement, UUID request) {
        desk.access().require(ConsentPermissions.WRITE);
        desk.work().run(em -> {
            people.requireWritable(statement.person());
            em.persist(new StatementEntity(statement, request));
            desk.audit().record(AuditAction.CREATE, "fam.statement", statement.id());
        });
    }
}
