package org.hearth.headstart.measure;

import java.util.List;
import java.util.random.RandomGenerator;

/** Names as they are spread among people: a few are borne by very many, most by very few. */
final class InventedNames {

    private static final List<String> GIVEN = List.of(
            "María",
            "José",
            "Ana",
            "Luis",
            "Rosa",
            "Juan",
            "Guadalupe",
            "Emma",
            "Liam",
            "Noah",
            "Olivia",
            "Mateo",
            "Sofía",
            "Lucía",
            "William",
            "James",
            "Jesús",
            "Carmen",
            "Elizabeth",
            "Francisco",
            "Mila",
            "Leo",
            "Dana",
            "Aisha",
            "Hassan",
            "Fadumo",
            "Linh",
            "Mei",
            "Ximena",
            "Santiago",
            "Isabella",
            "Camila",
            "Ezra",
            "Amir",
            "Grace",
            "Hannah",
            "Stephen",
            "Theo",
            "Yesenia",
            "Ángel",
            "Óscar",
            "Renée",
            "Jude",
            "Belén",
            "Omar",
            "Nia");
    private static final List<String> LAST = List.of(
            "García",
            "Hernández",
            "Smith",
            "Johnson",
            "Rodríguez",
            "Martínez",
            "López",
            "González",
            "Williams",
            "Brown",
            "Nguyen",
            "Pérez",
            "Sánchez",
            "Ramírez",
            "Torres",
            "Miller",
            "Davis",
            "Flores",
            "Rivera",
            "Gómez",
            "Díaz",
            "Cruz",
            "Reyes",
            "Morales",
            "Ortiz",
            "Gutiérrez",
            "Chávez",
            "Ruiz",
            "Jiménez",
            "Álvarez",
            "Castillo",
            "O'Neill",
            "Núñez",
            "Peña",
            "Okafor",
            "Begay",
            "Ali",
            "Htoo",
            "Schroeder",
            "Castañeda",
            "de la Cruz");
    private static final List<String> SYLLABLES = List.of(
            "ba", "ren", "ko", "mi", "sal", "ta", "ver", "lo", "dun", "gar", "pi", "es", "mor", "lin", "ca", "tor",
            "na", "ras", "hol", "fe", "bri", "zam", "ol", "qui", "stra", "vin", "we", "yo", "der", "ja");
    private static final int GIVEN_NAMES = 3_000;
    private static final int LAST_NAMES = 40_000;

    private final RandomGenerator random;

    InventedNames(RandomGenerator random) {
        this.random = random;
    }

    String given() {
        return random.nextInt(100) < 12
                ? one(GIVEN, GIVEN_NAMES) + " " + one(GIVEN, GIVEN_NAMES)
                : one(GIVEN, GIVEN_NAMES);
    }

    /** One surname, or two as three of ten bear. */
    String last() {
        return random.nextInt(100) < 30 ? one(LAST, LAST_NAMES) + " " + one(LAST, LAST_NAMES) : one(LAST, LAST_NAMES);
    }

    private String one(List<String> frequent, int all) {
        // The logarithm of the rank is even, so that each of the first ten is borne by as many as the next ninety.
        int rank = (int) Math.pow(all, random.nextDouble());
        return rank <= frequent.size() ? frequent.get(rank - 1) : made(rank);
    }

    private static String made(int rank) {
        var name = new StringBuilder();
        for (int left = rank * 7; left > 0; left /= SYLLABLES.size()) {
            name.append(SYLLABLES.get(left % SYLLABLES.size()));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
