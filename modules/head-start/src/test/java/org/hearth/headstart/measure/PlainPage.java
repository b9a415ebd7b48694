package org.hearth.headstart.measure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** Reads what a family's page shows with plain statements, and keeps that the family and its releases were read. */
final class PlainPage {

    private static final int MOST = 8;
    private static final String THEM = "(" + String.join(", ", Collections.nCopies(MOST, "?")) + ")";

    private final Connection connection;
    private final boolean derby;
    private final List<PreparedStatement> ofFamily = new ArrayList<>();
    private final List<PreparedStatement> ofPeople = new ArrayList<>();
    private final PreparedStatement homes;
    private final PreparedStatement note;
    private int notes;

    PlainPage(Connection connection, boolean derby) throws SQLException {
        this.connection = connection;
        this.derby = derby;
        for (var select : List.of(
                "select person_id from fam_family_member where family_id = ? and voided_at is null",
                "select * from fam_family where id = ? and voided_at is null",
                "select s.* from fam_staff_assignment a, fam_staff s where a.family_id = ? and s.staff_code = a.staff_code"
                        + " and a.voided_at is null",
                "select * from fam_contact where family_id = ? and voided_at is null order by contact_on desc, id desc",
                "select * from fam_referral where family_id = ?",
                "select r.* from fam_release r, fam_release_subject s, fam_family_member m where m.family_id = ?"
                        + " and s.person_id = m.person_id and r.id = s.release_id")) {
            ofFamily.add(connection.prepareStatement(select));
        }
        for (var select : List.of(
                "select * from fam_person where voided_at is null and id in " + THEM,
                "select * from fam_contact_point where voided_at is null and person_id in " + THEM,
                "select * from fam_household_member where voided_at is null and person_id in " + THEM,
                "select * from fam_relationship where voided_at is null and from_person_id in " + THEM,
                "select o.* from fam_legal_order o, fam_legal_order_person p where o.id = p.order_id and p.person_id in "
                        + THEM)) {
            ofPeople.add(connection.prepareStatement(select));
        }
        homes = connection.prepareStatement("select h.* from fam_household h, fam_household_member m"
                + " where m.household_id = h.id and m.person_id in " + THEM);
        note = connection.prepareStatement("insert into measure_note (id, family_id, said) values (?, ?, ?)");
    }

    int open(UUID family) throws SQLException {
        int seen = 0;
        var people = new ArrayList<>();
        for (var select : ofFamily) {
            Rows.bind(select, 1, family, derby);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    if (select.equals(ofFamily.getFirst())) {
                        people.add(derby ? rows.getBytes(1) : rows.getObject(1, UUID.class));
                    }
                    seen++;
                }
            }
        }
        for (var select : ofPeople) {
            seen += read(select, people);
        }
        seen += read(homes, people);
        keep(family, "page");
        keep(family, "releases");
        return seen;
    }

    private void keep(UUID family, String what) throws SQLException {
        notes++;
        Rows.bind(note, 1, new UUID(System.nanoTime(), notes), derby);
        Rows.bind(note, 2, family, derby);
        note.setString(3, what);
        note.executeUpdate();
        connection.commit();
    }

    private static int read(PreparedStatement select, List<Object> people) throws SQLException {
        for (int at = 0; at < MOST; at++) {
            select.setObject(at + 1, people.get(Math.min(at, people.size() - 1)));
        }
        int seen = 0;
        try (var rows = select.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    seen += rows.getObject(column) == null ? 0 : 1;
                }
            }
        }
        return seen;
    }
}
