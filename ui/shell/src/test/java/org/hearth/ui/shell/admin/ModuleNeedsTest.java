package org.hearth.ui.shell.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hearth.core.module.ModuleDescription;
import org.hearth.core.module.ModuleState;
import org.junit.jupiter.api.Test;

final class ModuleNeedsTest {

    @Test
    void whatAModuleNeedsIsSwitchedOnBeforeIt() {
        var oil = module("oil", ModuleState.INSTALLED);
        var lamps = module("lamps", ModuleState.INSTALLED, "oil");
        var street = module("street", ModuleState.INSTALLED, "lamps", "oil");

        assertThat(new ModuleNeeds(List.of(street, lamps, oil)).toSwitchOn(street))
                .containsExactly(oil, lamps, street);
    }

    @Test
    void whatRunsAlreadyIsLeftAlone() {
        var oil = module("oil", ModuleState.RUNNING);
        var lamps = module("lamps", ModuleState.INSTALLED, "oil");

        assertThat(new ModuleNeeds(List.of(lamps, oil)).toSwitchOn(lamps)).containsExactly(lamps);
    }

    @Test
    void whatNeedsAModuleIsSwitchedOffBeforeIt() {
        var oil = module("oil", ModuleState.RUNNING);
        var lamps = module("lamps", ModuleState.RUNNING, "oil");
        var street = module("street", ModuleState.RUNNING, "lamps");
        var stove = module("stove", ModuleState.INSTALLED, "oil");

        assertThat(new ModuleNeeds(List.of(lamps, oil, stove, street)).toSwitchOff(oil))
                .containsExactly(street, lamps, oil);
    }

    @Test
    void aNeededModuleThatIsNotInstalledIsNamedAndACircleEnds() {
        var lamps = module("lamps", ModuleState.INSTALLED, "oil", "street");
        var street = module("street", ModuleState.INSTALLED, "lamps");

        var needs = new ModuleNeeds(List.of(lamps, street));
        assertThat(needs.absent(lamps)).containsExactly("oil");
        assertThat(needs.toSwitchOn(lamps)).containsExactly(street, lamps);
    }

    @Test
    void whatIsUninstalledIsAbsentByItsName() {
        var oil = module("oil", ModuleState.UNINSTALLED);
        var lamps = module("lamps", ModuleState.INSTALLED, "oil");
        var needs = new ModuleNeeds(List.of(oil, lamps));

        assertThat(needs.absent(lamps)).containsExactly("oil");
        assertThat(needs.toSwitchOn(lamps)).containsExactly(lamps);
        assertThat(needs.users(oil)).containsExactly(lamps);
    }

    private static ModuleDescription module(String id, ModuleState state, String... requires) {
        return new ModuleDescription(id, id, "", "1.0", state, List.of(requires), "", Map.of());
    }
}
