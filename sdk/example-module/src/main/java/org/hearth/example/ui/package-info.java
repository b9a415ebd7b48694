/** The notice board's page. */
@NullMarked
package org.hearth.example.ui;

import org.jspecify.annotations.NullMarked;
