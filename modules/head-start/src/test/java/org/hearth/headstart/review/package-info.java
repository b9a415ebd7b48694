@NullMarked
package org.hearth.headstart.review;

import org.jspecify.annotations.NullMarked;
