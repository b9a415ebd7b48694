package org.hearth.family.resource;

/**
 * What one looks for in the directory; empty parts do not narrow it.
 *
 * @param text part of the name, the organization or the area
 * @param category a value of {@code fam.service_category}
 * @param area exactly, as the directory writes it
 * @param language an ISO 639 code
 * @param taking only what is open or has a waiting list
 * @param stale only what was not verified for too long
 */
public record ResourceFilter(
        String text, String category, String area, String language, boolean taking, boolean stale) {

    /** Everything. */
    public static final ResourceFilter ALL = new ResourceFilter("", "", "", "", false, false);

    /** Everything that helps with {@code category}. */
    public static ResourceFilter of(String category) {
        return new ResourceFilter("", category, "", "", false, false);
    }
}
