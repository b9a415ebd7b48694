/** The administrator's page about the agency: organizations, sites, programs with their years, holidays. */
@NullMarked
package org.hearth.family.ui.agency;

import org.jspecify.annotations.NullMarked;
