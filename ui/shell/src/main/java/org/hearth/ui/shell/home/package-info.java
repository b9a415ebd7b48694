/** My day: what is late, due today, this week and later. */
@NullMarked
package org.hearth.ui.shell.home;

import org.jspecify.annotations.NullMarked;
