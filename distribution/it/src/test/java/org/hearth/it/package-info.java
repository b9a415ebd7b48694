/**
 * Tests of the assembled installation, in a process of its own and in a real browser.
 *
 * <p>How to write one: put {@link org.hearth.it.InBrowser @InBrowser} on the class and ask for what you need as
 * parameters. A {@link org.hearth.it.Chromium} is the browser, shared by the whole run. A {@link
 * org.hearth.it.HearthServer} is one running server with a dozen invented families, shared too: use it only for tests that
 * change nothing others see. A test that switches modules, imports or signs starts its own with {@code
 * HearthServer.demo(folder)} and closes it.
 *
 * <pre>{@code
 * @InBrowser
 * class FamiliesTest {
 *     @Test
 *     void anAdvocateSeesTheirFamilies(HearthServer server, Chromium chromium) {
 *         try (Visitor abby = chromium.visitor(server.url()).logIn(server, server.withRole("family_advocate"))) {
 *             abby.open("families");
 *             assertThat(abby.page().locator("h1")).hasText("Families");
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>{@link org.hearth.it.Visitor#picture} keeps a picture under {@code target/screenshots}, {@link
 * org.hearth.it.Visitor#violations} asks axe-core. {@link org.hearth.it.HearthProcess} runs any command of {@code
 * bin/hearth} and gives its console, its log and its exit code. {@code -Dhearth.chromium=FILE} names the browser;
 * without one the tests in a browser are left out and say so.
 */
@NullMarked
package org.hearth.it;

import org.jspecify.annotations.NullMarked;
