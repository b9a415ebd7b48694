package org.hearth.ui.shell.admin;

import org.hearth.core.policy.Policy;
import org.hearth.core.policy.PolicyProposals;

/** What the page of the policy settings asks and changes. */
public record PolicyServices(Policy policy, PolicyProposals proposals) {}
