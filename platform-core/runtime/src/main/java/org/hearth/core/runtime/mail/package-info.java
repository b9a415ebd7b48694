/** E-mail: an outbox in the database, sent in rounds, with links to the place of work and never any narrative. */
@NullMarked
package org.hearth.core.runtime.mail;

import org.jspecify.annotations.NullMarked;
