package org.hearth.headstart.agreement;

import java.util.List;

/**
 * Between whom a plan is made, as its documents name them.
 *
 * @param agency empty until the installation is set up
 * @param family the family's name
 * @param number the family's number in the agency
 * @param children the family's children in the program that year, by birth
 */
record Parties(String agency, String family, String number, List<String> children) {

    Parties {
        children = List.copyOf(children);
    }
}
