package org.hearth.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearth.core.security.Permission;
import org.hearth.ui.MenuEntry;
import org.junit.jupiter.api.Test;

final class NavigationTest {

    private static final Permission READ = new Permission("lamp.read");
    private static final Permission WRITE = new Permission("lamp.write");

    private final Navigation navigation = new Navigation();

    @Test
    void whatOneMayBeginFollowsThePermissionsAndTheModulesOrder() {
        navigation.put(
                "lamps", List.of(), List.of(entry("lamps/oil", 2, WRITE), entry("lamps/new", 1, WRITE)), List.of());
        navigation.put("candles", List.of(), List.of(entry("candles/new", 1, READ)), List.of());

        assertThat(navigation.beginnings(permission -> true))
                .extracting(MenuEntry::path)
                .containsExactly("candles/new", "lamps/new", "lamps/oil");
        assertThat(navigation.beginnings(READ::equals))
                .extracting(MenuEntry::path)
                .containsExactly("candles/new");
    }

    @Test
    void aModuleThatGoesTakesItsEntriesAndBeginningsAlongAndTheFramesAreTold() {
        var told = new ArrayList<String>();
        navigation.onChange(() -> told.add("changed"));
        navigation.put(
                "lamps",
                List.of(entry("lamps", 1, READ)),
                List.of(entry("lamps/new", 1, READ)),
                List.of(entry("lamps/lost", 1, READ)));

        navigation.remove("lamps");

        assertThat(navigation.sections(permission -> true)).isEmpty();
        assertThat(navigation.beginnings(permission -> true)).isEmpty();
        assertThat(navigation.whenNothingFound(permission -> true)).isEmpty();
        assertThat(told).hasSize(2);
    }

    @Test
    void whereToTurnWhenNothingIsFoundFollowsThePermissions() {
        navigation.put("lamps", List.of(), List.of(), List.of(entry("lamps/lost", 1, WRITE)));

        assertThat(navigation.whenNothingFound(WRITE::equals))
                .extracting(MenuEntry::path)
                .containsExactly("lamps/lost");
        assertThat(navigation.whenNothingFound(READ::equals)).isEmpty();
    }

    @Test
    void whatAModuleAdministersStandsUnderAdministrationAtTheEnd() {
        navigation.put("wicks", List.of(entry("admin/wicks", 2, WRITE), entry("wicks", 1, READ)), List.of(), List.of());
        navigation.put(Navigation.ADMINISTRATION, List.of(entry("admin/users", 1, WRITE)), List.of(), List.of());

        assertThat(navigation.sections(permission -> true))
                .extracting(section -> section.module() + " "
                        + section.entries().stream().map(MenuEntry::path).toList())
                .containsExactly("wicks [wicks]", "~administration [admin/users, admin/wicks]");
        assertThat(navigation.sections(READ::equals)).hasSize(1);
    }

    private static MenuEntry entry(String path, int order, Permission permission) {
        return new MenuEntry(path, "lamp.menu", "lightbulb", order, permission);
    }
}
