@NullMarked
package org.hearth.headstart.ui;

import org.jspecify.annotations.NullMarked;
