/** The web server: Jetty and Vaadin, the modules' pages and files, and what guards the door. */
@NullMarked
package org.hearth.ui.shell.web;

import org.jspecify.annotations.NullMarked;
