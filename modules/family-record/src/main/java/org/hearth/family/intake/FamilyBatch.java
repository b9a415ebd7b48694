package org.hearth.family.intake;

import java.util.ArrayList;
import java.util.List;
import org.hearth.family.assignment.NewAssignment;
import org.hearth.family.family.NewFamily;
import org.hearth.family.family.NewMember;
import org.hearth.family.family.NewRelationship;
import org.hearth.family.household.NewHousehold;
import org.hearth.family.household.NewResident;
import org.hearth.family.person.NewContactPoint;
import org.hearth.family.person.NewPerson;

/**
 * New rows of all kinds, gathered one by one and stored at once. Members, residents, contact points and assignments may
 * belong to what is new here or to what is stored already. A few hundred families make a good batch.
 */
public final class FamilyBatch {

    private final List<NewFamily> families = new ArrayList<>();
    private final List<NewPerson> people = new ArrayList<>();
    private final List<NewContactPoint> contactPoints = new ArrayList<>();
    private final List<NewHousehold> households = new ArrayList<>();
    private final List<NewResident> residents = new ArrayList<>();
    private final List<NewMember> members = new ArrayList<>();
    private final List<NewRelationship> relationships = new ArrayList<>();
    private final List<NewAssignment> assignments = new ArrayList<>();

    /** Adds a family. */
    public FamilyBatch add(NewFamily family) {
        families.add(family);
        return this;
    }

    /** Adds a person. */
    public FamilyBatch add(NewPerson person) {
        people.add(person);
        return this;
    }

    /** Adds a way to reach a person. */
    public FamilyBatch add(NewContactPoint contactPoint) {
        contactPoints.add(contactPoint);
        return this;
    }

    /** Adds a household. */
    public FamilyBatch add(NewHousehold household) {
        households.add(household);
        return this;
    }

    /** Lets somebody live in a household. */
    public FamilyBatch add(NewResident resident) {
        residents.add(resident);
        return this;
    }

    /** Makes somebody a member of a family. */
    public FamilyBatch add(NewMember member) {
        members.add(member);
        return this;
    }

    /** Relates two people. */
    public FamilyBatch add(NewRelationship relationship) {
        relationships.add(relationship);
        return this;
    }

    /** Assigns a member of staff. */
    public FamilyBatch add(NewAssignment assignment) {
        assignments.add(assignment);
        return this;
    }

    /** True when nothing was added. */
    public boolean isEmpty() {
        return families.isEmpty() && people.isEmpty() && contactPoints.isEmpty() && hasNoTies();
    }

    private boolean hasNoTies() {
        return households.isEmpty()
                && residents.isEmpty()
                && members.isEmpty()
                && relationships.isEmpty()
                && assignments.isEmpty();
    }

    List<NewFamily> families() {
        return families;
    }

    List<NewPerson> people() {
        return people;
    }

    List<NewContactPoint> contactPoints() {
        return contactPoints;
    }

    List<NewHousehold> households() {
        return households;
    }

    List<NewResident> residents() {
        return residents;
    }

    List<NewMember> members() {
        return members;
    }

    List<NewRelationship> relationships() {
        return relationships;
    }

    List<NewAssignment> assignments() {
        return assignments;
    }
}
