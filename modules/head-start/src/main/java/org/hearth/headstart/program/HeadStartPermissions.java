package org.hearth.headstart.program;

import org.hearth.core.security.Permission;

/** What a role may do in this module. Which families it may do it for, the family record says. */
public final class HeadStartPermissions {

    /** Reads when families and children entered the program. */
    public static final Permission READ_ENROLLMENT = new Permission("hs.enrollment.read");

    /** Reads plans, assessments and agreements. */
    public static final Permission READ = new Permission("hs.plan.read");

    /** Opens a plan. */
    public static final Permission OPEN = new Permission("hs.plan.open");

    /** Works on a plan, its assessment, goals and agreement, and signs for the program. */
    public static final Permission WRITE = new Permission("hs.plan.write");

    /** Closes a plan. */
    public static final Permission CLOSE = new Permission("hs.plan.close");

    /** Reads what families declined, when, and what they took up again. */
    public static final Permission READ_OPT_OUT = new Permission("hs.opt_out.read");

    /** Writes down that a family takes services up again. */
    public static final Permission WRITE_OPT_OUT = new Permission("hs.opt_out.write");

    /** Reads goals. */
    public static final Permission READ_GOALS = new Permission("hs.goal.read");

    /** Records enrolments. */
    public static final Permission ENROLL = new Permission("hs.enrollment.write");

    /** Loads files that another system exported. */
    public static final Permission IMPORT = new Permission("hs.import.load");

    private HeadStartPermissions() {}
}
