package org.hearth.family.consent;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is to get something: at least one of the three is known.
 *
 * @param person the name of a person, or empty
 * @param organization the name of an organization, or empty
 * @param group the class of people the receiver belongs to, such as {@code teachers of Cedar School}, or empty
 */
public record Receiver(String person, String organization, String group) {

    public Receiver {
        person = Recipient.checked(person);
        organization = Recipient.checked(organization);
        group = Recipient.checked(group);
    }

    /** True when nobody is named. */
    public boolean isNobody() {
        return names().isEmpty();
    }

    /** All that is known, in one line. */
    public String display() {
        return names().stream().collect(Collectors.joining(", "));
    }

    private List<String> names() {
        return Stream.of(person, organization, group)
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
