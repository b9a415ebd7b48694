package org.hearth.family.resource;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hearth.family.person.SearchName;
import org.hearth.family.resource.ResourceDraft.Practical;
import org.hearth.family.trail.Stamp;
import org.hearth.family.trail.Trail;
import org.jspecify.annotations.Nullable;

@Entity(name = "fam_Resource")
@Table(name = "fam_resource")
class ResourceEntity {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "name")
    private String name;

    @Column(name = "organization_name")
    private String organization;

    @Column(name = "search_name")
    private String searchName;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "categories")
    private String categories;

    @Column(name = "domains")
    private String domains;

    @Column(name = "languages")
    private String languages;

    @Column(name = "area")
    private String area;

    @Column(name = "opening_hours")
    private String hours;

    @Column(name = "contact_text")
    private String contact;

    @Column(name = "eligibility")
    private String eligibility;

    @Enumerated(EnumType.STRING)
    @Column(name = "capacity")
    private Capacity capacity;

    @Column(name = "cost_text")
    private String cost;

    @Column(name = "verified_on")
    private @Nullable LocalDate verifiedOn;

    @Column(name = "verified_by")
    private String verifiedBy = "";

    @Column(name = "timely_answers")
    private int timelyAnswers;

    @Column(name = "timely_points")
    private int timelyPoints;

    @Column(name = "help_answers")
    private int helpAnswers;

    @Column(name = "help_points")
    private int helpPoints;

    @Column(name = "score")
    private int score = Results.NONE.score();

    @Embedded
    private Trail trail;

    @Version
    @Column(name = "row_version")
    private long version;

    protected ResourceEntity() {}

    ResourceEntity(ResourceId id, ResourceDraft draft, Stamp stamp) {
        this.id = id.value();
        trail = new Trail(stamp);
        become(draft);
    }

    void change(ResourceDraft draft, Stamp stamp) {
        become(draft);
        trail.changed(stamp);
    }

    void verify(LocalDate day, String by, Capacity found, Stamp stamp) {
        verifiedOn = day;
        verifiedBy = by;
        capacity = found;
        trail.changed(stamp);
    }

    private void become(ResourceDraft draft) {
        name = draft.name();
        organization = draft.organization();
        searchName = SearchName.of(draft.name());
        searchText = SearchName.of(draft.name() + " " + draft.organization() + " " + draft.area());
        categories = Codes.join(draft.categories());
        domains = Codes.join(draft.domains());
        languages = Codes.join(draft.languages());
        area = draft.area();
        hours = draft.practical().hours();
        contact = draft.practical().contact();
        eligibility = draft.practical().eligibility();
        cost = draft.practical().cost();
        capacity = draft.capacity();
    }

    Set<String> categories() {
        return Codes.split(categories);
    }

    boolean isCalledAs(ResourceDraft draft) {
        return searchName.equals(SearchName.of(draft.name())) && area.equals(draft.area());
    }

    long version() {
        return version;
    }

    boolean isVoided() {
        return trail.isVoided();
    }

    /** As a record; {@code trustedFrom} is the oldest day of a check that still counts. */
    Resource asRecord(LocalDate trustedFrom) {
        var draft = new ResourceDraft(
                name,
                organization,
                Codes.split(categories),
                Codes.split(domains),
                Codes.split(languages),
                area,
                capacity,
                new Practical(hours, contact, eligibility, cost));
        var stale = verifiedOn == null || verifiedOn.isBefore(trustedFrom);
        var results = new Results(timelyAnswers, timelyPoints, helpAnswers, helpPoints);
        return new Resource(new ResourceId(id), draft, verifiedOn, verifiedBy, stale, results, version);
    }
}
