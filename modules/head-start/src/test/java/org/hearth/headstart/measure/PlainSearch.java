package org.hearth.headstart.measure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Finds people by a stretch of keys with two plain statements: what the product does, without the product. */
final class PlainSearch {

    private static final int MOST = 30;

    private final boolean derby;
    private final PreparedStatement keys;
    private final PreparedStatement born;
    private final PreparedStatement hits;

    PlainSearch(Connection connection, boolean derby) throws SQLException {
        this.derby = derby;
        keys = connection.prepareStatement("select owner_id, key_value from fam_search_key where key_kind = ?"
                + " and key_value >= ? and key_value < ? order by key_value, owner_id fetch first " + MOST
                + " rows only");
        born = connection.prepareStatement("select id, search_name from fam_person where birth_date = ?"
                + " and voided_at is null order by search_name, id fetch first " + MOST + " rows only");
        hits = connection.prepareStatement("select p.id, f.id, p.display_name, f.name, f.family_number"
                + " from fam_person p, fam_family_member m, fam_family f where p.id in ("
                + String.join(", ", java.util.Collections.nCopies(MOST, "?"))
                + ") and m.person_id = p.id and m.family_id = f.id and m.voided_at is null and f.voided_at is null"
                + " and p.voided_at is null");
    }

    int byKey(String kind, String from, String below) throws SQLException {
        keys.setString(1, kind);
        keys.setString(2, from);
        keys.setString(3, below);
        return hits(owners(keys));
    }

    int born(java.time.LocalDate day) throws SQLException {
        born.setDate(1, java.sql.Date.valueOf(day));
        return hits(owners(born));
    }

    private List<Object> owners(PreparedStatement select) throws SQLException {
        var owners = new ArrayList<>();
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                owners.add(derby ? rows.getBytes(1) : rows.getObject(1, UUID.class));
            }
        }
        return owners;
    }

    private int hits(List<Object> owners) throws SQLException {
        if (owners.isEmpty()) {
            return 0;
        }
        for (int at = 0; at < MOST; at++) {
            hits.setObject(at + 1, owners.get(Math.min(at, owners.size() - 1)));
        }
        int found = 0;
        try (var rows = hits.executeQuery()) {
            while (rows.next()) {
                found += rows.getString(3).length() + rows.getString(4).length() > 0 ? 1 : 0;
            }
        }
        return found;
    }
}
