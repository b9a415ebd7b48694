package org.hearth.family.resource;

import java.util.Set;

/**
 * What the directory says about a resource.
 *
 * @param organization who runs it; may be empty
 * @param categories values of the list {@code fam.service_category}
 * @param domains values of the list {@code fam.need_domain}
 * @param languages ISO 639 codes
 * @param area the town or county it serves
 */
public record ResourceDraft(
        String name,
        String organization,
        Set<String> categories,
        Set<String> domains,
        Set<String> languages,
        String area,
        Capacity capacity,
        Practical practical) {

    /** The longest name, of the resource and of who runs it. */
    public static final int NAME_LENGTH = 160;

    /** The longest area. */
    public static final int AREA_LENGTH = 120;

    /**
     * How one gets there.
     *
     * @param contact telephone, address, web page, in words
     * @param eligibility who is served
     */
    public record Practical(String hours, String contact, String eligibility, String cost) {

        /** The longest opening hours and cost. */
        public static final int SHORT_LENGTH = 200;

        /** The longest contact. */
        public static final int CONTACT_LENGTH = 300;

        /** The longest eligibility. */
        public static final int ELIGIBILITY_LENGTH = 500;

        /** Nothing known. */
        public static final Practical UNKNOWN = new Practical("", "", "", "");

        public Practical {
            hours = hours.strip();
            contact = contact.strip();
            eligibility = eligibility.strip();
            cost = cost.strip();
        }
    }

    public ResourceDraft {
        name = name.strip();
        organization = organization.strip();
        area = area.strip();
        categories = Set.copyOf(categories);
        domains = Set.copyOf(domains);
        languages = Set.copyOf(languages);
    }

    /** A resource of which only the least is known. */
    public static ResourceDraft of(String name, String category) {
        return new ResourceDraft(
                name, "", Set.of(category), Set.of(), Set.of(), "", Capacity.UNKNOWN, Practical.UNKNOWN);
    }
}
