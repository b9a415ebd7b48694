package org.hearth.headstart.measure;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hearth.core.data.TimeOrderedId;
import org.hearth.family.family.NewFamily;
import org.hearth.family.person.ExternalId;
import org.hearth.family.person.NewPerson;
import org.hearth.family.person.SearchName;
import org.hearth.family.search.NameKeys;
import org.hearth.family.search.NameKeys.Name;
import org.hearth.family.search.NameKeys.Phone;
import org.hearth.family.search.SearchKey;

/** Writes invented homes by plain JDBC: the same rows, with the same keys, as the product writes for a file. */
final class Filler {

    private static final UUID USER = new UUID(7, 7);

    private final Rows rows;
    private final Instant now;

    Filler(Connection connection, Instant now) throws SQLException {
        rows = new Rows(connection);
        this.now = now;
    }

    void commit() throws SQLException {
        rows.commit();
    }

    void staff(UUID organization, String code) throws SQLException {
        var row = row();
        row.put("organization_id", organization);
        row.put("staff_code", code);
        row.put("name", "Advocate " + code);
        row.put("role_codes", "family_advocate");
        row.put("supervisor_code", "");
        row.put("active", true);
        add("fam_staff", row, 1);
    }

    void add(InventedHome home) throws SQLException {
        family(home);
        for (var person : home.people()) {
            person(home, person);
        }
        household(home);
        ties(home);
    }

    private void family(InventedHome home) throws SQLException {
        NewFamily family = home.family();
        var name = home.people().getFirst().name().last();
        var row = row(family.id().value());
        row.put("family_number", family.number());
        row.put("search_number", SearchName.of(family.number()));
        row.put("retired", "");
        row.put("name", name);
        row.put("search_name", SearchName.of(name));
        row.put("name_given", false);
        row.put("primary_adult_id", home.people().getFirst().id().value());
        row.put("awaited_system", "");
        row.put("awaited_value", "");
        row.put("structure_note", "");
        row.put("search_form", NameKeys.FORM);
        // Its members' coming was a change.
        add("fam_family", row, 2);
        for (var key : family.externalIds()) {
            key("fam_family_key", "family_id", family.id().value(), key);
        }
        keys(family.id().value(), NameKeys.ofFamily(name, List.of(family.number())));
    }

    private void person(InventedHome home, NewPerson person) throws SQLException {
        var id = person.id().value();
        var name = person.name();
        var row = row(id);
        row.put("first_name", name.first());
        row.put("middle_name", name.middle());
        row.put("last_name", name.last());
        row.put("preferred_name", name.preferred());
        row.put("name_suffix", name.suffix());
        row.put("display_name", name.display());
        row.put("search_name", SearchName.of(name.last() + " " + name.called()));
        row.put("birth_date", Objects.requireNonNull(person.birthDate()));
        row.put("birth_date_estimated", false);
        row.put("spoken_language", person.languages().spoken());
        row.put("written_language", person.languages().written());
        row.put("needs_interpreter", person.languages().needsInterpreter().name());
        row.put("gender_text", "");
        row.put("pronouns", "");
        row.put("interpreter_kind", "UNKNOWN");
        row.put("search_form", NameKeys.FORM);
        add("fam_person", row, 1);
        for (var key : person.externalIds()) {
            key("fam_person_key", "person_id", id, key);
        }
        var phones = home.phones().stream()
                .filter(phone -> phone.person().equals(person.id()))
                .toList();
        for (var phone : phones) {
            var point = row();
            point.put("person_id", id);
            point.put("contact_kind", phone.kind().name());
            point.put("contact_value", phone.value());
            point.put("safe_to_use", phone.safeToUse().name());
            point.put("confidential", phone.confidential());
            point.put("preferred_rank", phone.rank());
            point.put("valid_from", Objects.requireNonNull(phone.validFrom()));
            add("fam_contact_point", point, 1);
        }
        keys(
                id,
                NameKeys.ofPerson(
                        List.of(Name.of(name.first(), name.middle(), name.last(), name.preferred())),
                        phones.stream()
                                .map(phone -> new Phone(phone.value(), phone.confidential()))
                                .toList(),
                        person.externalIds().stream().map(ExternalId::value).toList()));
    }

    private void household(InventedHome home) throws SQLException {
        var address = home.home().address();
        var row = row(home.home().id().value());
        row.put("label", home.home().label());
        row.put("street", address.street());
        row.put("city", address.city());
        row.put("us_state", address.state());
        row.put("zip", address.zip());
        row.put("county", address.county());
        row.put("confidential", home.home().confidential());
        row.put("since_date", Objects.requireNonNull(home.home().since()));
        add("fam_household", row, 1);
        for (var resident : home.residents()) {
            var lives = row();
            lives.put("household_id", resident.household().value());
            lives.put("person_id", resident.person().value());
            lives.put("valid_from", Objects.requireNonNull(resident.from()));
            lives.put("share_of_time", Objects.requireNonNull(resident.shareOfTime()));
            lives.put("primary_residence", resident.primaryResidence());
            add("fam_household_member", lives, 1);
        }
    }

    private void ties(InventedHome home) throws SQLException {
        for (var member : home.members()) {
            var row = row();
            row.put("family_id", member.family().value());
            row.put("person_id", member.person().value());
            row.put("family_role", member.role().name());
            row.put("valid_from", member.from());
            add("fam_family_member", row, 1);
        }
        for (var relationship : home.relationships()) {
            var row = row();
            row.put("from_person_id", relationship.from().value());
            row.put("to_person_id", relationship.to().value());
            row.put("relation_type", relationship.type());
            row.put("custody", relationship.terms().custody().name());
            row.put("educational_rights", relationship.terms().educationalRights());
            row.put("legal", relationship.terms().legal().name());
            row.put("quality", relationship.terms().quality().name());
            add("fam_relationship", row, 1);
        }
        var assignment = home.assignment();
        var row = row();
        row.put("family_id", assignment.family().value());
        row.put("staff_code", assignment.staffCode());
        row.put("assignment_kind", assignment.kind().name());
        row.put("valid_from", assignment.from());
        row.put("reason", "");
        row.put("end_reason", "");
        row.put("open_main", assignment.family().value());
        add("fam_staff_assignment", row, 1);
    }

    private void key(String table, String owner, UUID id, ExternalId key) throws SQLException {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", TimeOrderedId.next());
        row.put(owner, id);
        row.put("ext_system", key.system());
        row.put("ext_value", key.value());
        row.put("retired", "");
        rows.add(table, row);
    }

    private void keys(UUID owner, Iterable<SearchKey> keys) throws SQLException {
        for (var key : keys) {
            var row = new LinkedHashMap<String, Object>();
            row.put("key_kind", key.kind().code());
            row.put("key_value", key.value());
            row.put("owner_id", owner);
            rows.add("fam_search_key", row);
        }
    }

    private static Map<String, Object> row() {
        return row(TimeOrderedId.next());
    }

    private static Map<String, Object> row(UUID id) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", id);
        return row;
    }

    private void add(String table, Map<String, Object> row, int version) throws SQLException {
        row.put("created_by", USER);
        row.put("created_at", now);
        row.put("changed_by", USER);
        row.put("changed_at", now);
        row.put("changed_by_hand", false);
        row.put("void_reason", "");
        row.put("row_version", version);
        rows.add(table, row);
    }
}
