package org.hearth.family.sample;

import java.util.List;
import java.util.random.RandomGenerator;
import org.hearth.family.household.Address;

/** Names, streets and numbers out of thin air; the same ones for the same seed. */
final class Invention {

    private static final List<String> WOMEN = List.of(
            "Dana",
            "Rosa",
            "María",
            "Lucía",
            "Aisha",
            "Kayla",
            "Destiny",
            "Grace",
            "Hannah",
            "Noemí",
            "Paw",
            "Fadumo",
            "Linh",
            "Mei",
            "Brianna",
            "Tamara",
            "Sofía",
            "Itzel",
            "Jasmine",
            "Ruth",
            "Renée",
            "Ximena",
            "Chloe",
            "Naomi",
            "Yesenia",
            "Amina",
            "Olivia",
            "Guadalupe",
            "Shanice",
            "Erin");
    private static final List<String> MEN = List.of(
            "José", "Marcus", "Andrés", "Tyler", "Hassan", "Minh", "Darius", "Caleb", "Luis", "Ángel", "Ethan", "Saw",
            "Abdi", "Wei", "Jamal", "Óscar", "Noah", "Raúl", "Dylan", "Isaiah", "Martín", "Cody", "Samuel", "Víctor");
    private static final List<String> CHILDREN = List.of(
            "Mila",
            "Leo",
            "Ana",
            "Ava",
            "Mateo",
            "Zoe",
            "Kai",
            "Nia",
            "Elías",
            "Ivy",
            "Omar",
            "Luna",
            "Ezra",
            "Inés",
            "Jude",
            "Maya",
            "Theo",
            "Camila",
            "Amir",
            "Wren",
            "Santiago",
            "Lily",
            "Nahla",
            "Owen",
            "Belén",
            "Micah");
    private static final List<String> SURNAMES = List.of(
            "Sample",
            "Muster",
            "Probe",
            "Hernández",
            "García",
            "Nguyen",
            "Johnson",
            "Okafor",
            "Peña",
            "Thompson",
            "Núñez",
            "Htoo",
            "Ali",
            "Miller",
            "Castañeda",
            "Brown",
            "Chávez",
            "Schroeder",
            "Washington",
            "Ramírez",
            "O'Neill",
            "López",
            "Chen",
            "Tomás",
            "Walker",
            "Gutiérrez",
            "Begay",
            "Lindqvist",
            "Rodríguez",
            "Hill",
            "Yang",
            "Ibarra",
            "Foster",
            "Domínguez",
            "Abdullahi",
            "Keller",
            "Ortiz",
            "Price",
            "Sáenz",
            "Young");
    private static final List<String> STREETS = List.of(
            "Elm St", "Mill Rd", "Depot Ave", "Lake Dr", "Prairie Ln", "2nd St", "Kansas Ave", "Willow Ct", "Main St");
    private static final List<List<String>> TOWNS = List.of(
            List.of("Fairview", "66425", "Brown"), List.of("Hiawatha", "66434", "Brown"),
            List.of("Sabetha", "66534", "Nemaha"), List.of("Horton", "66439", "Brown"));
    private static final List<String> TONGUES = List.of("es", "es", "es", "es", "mam", "kar", "so", "vi", "ar", "zh");

    private final RandomGenerator random;

    Invention(RandomGenerator random) {
        this.random = random;
    }

    String woman() {
        return any(WOMEN);
    }

    String man() {
        return any(MEN);
    }

    String child() {
        return any(CHILDREN);
    }

    /** One surname, or two as in Spanish-speaking families. */
    String surname(boolean two) {
        return two ? any(SURNAMES) + " " + any(SURNAMES) : any(SURNAMES);
    }

    /** The language of a home: English in seven of ten. */
    String language() {
        return chance(70) ? "en" : any(TONGUES);
    }

    Address address() {
        var town = any(TOWNS);
        return new Address(random.nextInt(1, 999) + " " + any(STREETS), town.get(0), "KS", town.get(1), town.get(2));
    }

    /** A telephone number of the range that is kept free for fiction. */
    String phone() {
        return "785-555-%04d".formatted(random.nextInt(100, 200));
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
