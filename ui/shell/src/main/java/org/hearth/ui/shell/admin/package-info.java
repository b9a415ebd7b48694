/** Administration: modules, users, policy parameters. */
@NullMarked
package org.hearth.ui.shell.admin;

import org.jspecify.annotations.NullMarked;
