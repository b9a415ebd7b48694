/** The frame around every page: navigation, language, user, landmarks. */
@NullMarked
package org.hearth.ui.shell.layout;

import org.jspecify.annotations.NullMarked;
