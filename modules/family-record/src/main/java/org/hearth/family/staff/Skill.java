package org.hearth.family.staff;

import java.util.UUID;
import org.hearth.family.agency.StaffId;

/** What somebody can do. */
public record Skill(UUID id, StaffId staff, SkillDraft content, long version) {}
