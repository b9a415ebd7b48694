package org.hearth.family.sample;

import java.util.List;
import java.util.Set;
import org.hearth.core.data.PageRequest;
import org.hearth.core.job.Jobs;
import org.hearth.core.module.SampleData;
import org.hearth.family.resource.Capacity;
import org.hearth.family.resource.ResourceDraft;
import org.hearth.family.resource.ResourceDraft.Practical;
import org.hearth.family.resource.ResourceFilter;
import org.hearth.family.resource.Resources;

/** What the invented county offers: a directory of places that do not exist. A directory with entries stays as it is. */
public final class ResourceSamples implements SampleData {

    private static final Set<String> BOTH = Set.of("en", "es");
    private static final Set<String> ENGLISH = Set.of("en");
    private static final String COUNTY = "Brown County";

    private static final List<ResourceDraft> OFFERS = List.of(
            new ResourceDraft(
                    "Fairview Food Pantry",
                    "Neighbors' Table",
                    Set.of("FS_FOOD", "FS_EMERGENCY"),
                    Set.of("FOOD"),
                    BOTH,
                    "Fairview",
                    Capacity.OPEN,
                    new Practical(
                            "Tue and Thu 2–6 pm",
                            "785-555-0110, 12 Elm St, Fairview",
                            "Everyone in the county; no papers asked",
                            "Free")),
            new ResourceDraft(
                    "Evening GED classes",
                    "Highland Adult Learning",
                    Set.of("FS_EDU_JOB"),
                    Set.of("ADULT_EDUCATION", "EMPLOYMENT"),
                    ENGLISH,
                    "Hiawatha",
                    Capacity.WAITLIST,
                    new Practical("Mon–Thu 6–9 pm", "785-555-0121", "18 and older", "$25 a term; help with the fee")),
            new ResourceDraft(
                    "English for parents",
                    "Highland Adult Learning",
                    Set.of("FS_ESL"),
                    Set.of("LANGUAGE_ESL"),
                    BOTH,
                    "Hiawatha",
                    Capacity.OPEN,
                    new Practical("Sat 9–11 am, child care on site", "785-555-0122", "Parents and caregivers", "Free")),
            new ResourceDraft(
                    "Rent and utility help",
                    "Prairie Community Action",
                    Set.of("FS_HOUSING", "FS_EMERGENCY"),
                    Set.of("HOUSING", "UTILITIES"),
                    BOTH,
                    COUNTY,
                    Capacity.WAITLIST,
                    new Practical(
                            "Weekdays 8–4",
                            "785-555-0133",
                            "Income up to twice the poverty line; a notice from landlord or utility",
                            "Free")),
            new ResourceDraft(
                    "Counseling for families",
                    "Bluestem Center",
                    Set.of("FS_MH", "FS_RELATIONSHIP"),
                    Set.of("MENTAL_HEALTH", "FAMILY_RELATIONS"),
                    ENGLISH,
                    COUNTY,
                    Capacity.OPEN,
                    new Practical("Weekdays 8–7; somebody answers at night", "785-555-0144", "", "Sliding scale")),
            new ResourceDraft(
                    "Safe house and hotline",
                    "Lantern House",
                    Set.of("FS_DV", "FS_EMERGENCY"),
                    Set.of("FAMILY_SAFETY_DV"),
                    BOTH,
                    COUNTY,
                    Capacity.OPEN,
                    new Practical("Always", "785-555-0155 (ask for Ruth)", "Anybody who is not safe at home", "Free")),
            new ResourceDraft(
                    "Diapers and winter coats",
                    "St. Agnes Closet",
                    Set.of("FS_CLOTHING_DIAPERS"),
                    Set.of("CLOTHING"),
                    ENGLISH,
                    "Fairview",
                    Capacity.OPEN,
                    new Practical("First Saturday, 9–noon", "40 Cedar St, Fairview", "", "Free")),
            new ResourceDraft(
                    "Rides to appointments",
                    "Brown County Transit",
                    Set.of("FS_TRANSPORT"),
                    Set.of("TRANSPORT"),
                    ENGLISH,
                    COUNTY,
                    Capacity.FULL,
                    new Practical("Weekdays 7–5; call a day before", "785-555-0166", "", "$2 a ride")),
            new ResourceDraft(
                    "Dental van",
                    "Prairie Health",
                    Set.of("FS_HEALTH_ORAL"),
                    Set.of("DENTAL", "HEALTH_CARE"),
                    BOTH,
                    COUNTY,
                    Capacity.OPEN,
                    new Practical(
                            "Second Wednesday at Cedar Center", "785-555-0177", "Children to 18", "Medicaid or free")));

    private final Resources resources;

    public ResourceSamples(Resources resources) {
        this.resources = resources;
    }

    @Override
    public List<DemoAccount> demonstrate() {
        fillOnce();
        return List.of();
    }

    @Override
    public void fill(int families, long seed, Jobs.Progress progress) {
        fillOnce();
    }

    private void fillOnce() {
        if (resources.list(ResourceFilter.ALL, PageRequest.first(1)).total() == 0) {
            OFFERS.forEach(resources::add);
        }
    }
}
