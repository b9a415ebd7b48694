@NullMarked
package org.hearth.family.ui.timeline;

import org.jspecify.annotations.NullMarked;
