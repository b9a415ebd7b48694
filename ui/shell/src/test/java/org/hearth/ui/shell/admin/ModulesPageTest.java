package org.hearth.ui.shell.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearth.core.failure.Refusal;
import org.hearth.core.failure.RefusalCode;
import org.hearth.core.module.ModuleDescription;
import org.hearth.core.module.ModuleRecords;
import org.hearth.core.module.ModuleState;
import org.hearth.core.module.Modules;
import org.hearth.ui.PageContext;
import org.hearth.ui.part.Badge;
import org.hearth.ui.shell.PlainPages;
import org.junit.jupiter.api.Test;

final class ModulesPageTest {

    private final PageContext context = new PlainPages().context();

    @Test
    void aCardSaysWhatTheModuleIsHowItStandsAndWhatItNeeds() {
        var card = card(module(ModuleState.RUNNING, ""));

        assertThat(PlainPages.find(card, H2.class)).extracting(H2::getText).containsExactly("Lamps in es");
        assertThat(PlainPages.find(card, Badge.class))
                .extracting(Badge::getText)
                .containsExactly("admin.modules.state.running");
        assertThat(PlainPages.find(card, Button.class))
                .extracting(Button::getText)
                .containsExactly("admin.modules.off{count=1, name=Lamps in es}");
    }

    @Test
    void aModuleThatDoesNotRunSaysWhyAndCanBeSwitchedOff() {
        var card = card(module(ModuleState.ENABLED, "its table is missing"));

        assertThat(PlainPages.find(card, Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("admin.modules.problem{reason=its table is missing}");
        assertThat(PlainPages.find(card, Badge.class))
                .extracting(Badge::getText)
                .containsExactly("admin.modules.state.problem");
        assertThat(PlainPages.find(card, Button.class))
                .extracting(Button::getText)
                .containsExactly("admin.modules.off{count=1, name=Lamps in es}");
    }

    @Test
    void thePageAsksForTheModulesInTheLanguageOfItsReader() {
        var spanish = new PageContext(
                context.messages(),
                context.access(),
                context.drafts(),
                context.jobs(),
                context.time(),
                Locale.of("es"));
        var page = new ModulesPage(
                spanish, new Lamps(), PlainPages.unused(ModuleRecords.class), () -> List.of("broken.jar"));

        page.load();

        assertThat(PlainPages.find(page, H2.class))
                .extracting(H2::getText)
                .containsExactly("Lamps in es", "broken.jar");
    }

    @Test
    void aModuleThatNeedsAnotherOffersToSwitchOnBoth() {
        var oil = new ModuleDescription("oil", "Oil", "", "1.0", ModuleState.INSTALLED, List.of(), "", Map.of());
        var lamps =
                new ModuleDescription("lamps", "Lamps", "", "1.0", ModuleState.INSTALLED, List.of("oil"), "", Map.of());

        var card = new ModuleCard(context, lamps, new ModuleNeeds(List.of(lamps, oil)), each -> {});

        assertThat(PlainPages.find(card, Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("admin.modules.needs_off{names=Oil}");
        assertThat(PlainPages.find(card, Button.class))
                .extracting(Button::getText)
                .containsExactly("admin.modules.on.together{count=2, name=Lamps}");
    }

    @Test
    void aModuleWhoseNeedIsNotInstalledCannotBeSwitchedOn() {
        var lamps =
                new ModuleDescription("lamps", "Lamps", "", "1.0", ModuleState.INSTALLED, List.of("oil"), "", Map.of());

        var card = new ModuleCard(context, lamps, new ModuleNeeds(List.of(lamps)), each -> {});

        assertThat(PlainPages.find(card, Button.class)).noneMatch(Button::isEnabled);
        assertThat(PlainPages.find(card, Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("admin.modules.absent{names=oil}");
    }

    @Test
    void aModuleWhoseNeedHasAnotherVersionSaysWhichAndCannotBeSwitchedOn() {
        var unmet = Refusal.of(RefusalCode.E_STATE, "", "modules.version");
        var lamps = new ModuleDescription(
                "lamps", "Lamps", "", "1.0", ModuleState.INSTALLED, List.of("oil"), "", List.of(unmet), Map.of());

        var card = new ModuleCard(context, lamps, new ModuleNeeds(List.of(lamps, off("oil", "Oil"))), each -> {});

        assertThat(PlainPages.find(card, Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("modules.version. next");
        assertThat(PlainPages.find(card, Button.class)).noneMatch(Button::isEnabled);
    }

    @Test
    void aModuleThatIsOffCanBeUninstalledUnlessAnotherInstalledOneNeedsIt() {
        var oil = off("oil", "Oil");
        var lamps =
                new ModuleDescription("lamps", "Lamps", "", "1.0", ModuleState.INSTALLED, List.of("oil"), "", Map.of());
        var both = new ModuleNeeds(List.of(lamps, oil));

        assertThat(PlainPages.find(new ModuleCard(context, lamps, both, each -> {}), NativeButton.class))
                .extracting(NativeButton::getText)
                .containsExactly("admin.modules.uninstall{name=Lamps}");
        var needed = new ModuleCard(context, oil, both, each -> {});
        assertThat(PlainPages.find(needed, NativeButton.class)).isEmpty();
        assertThat(PlainPages.find(needed, Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("admin.modules.uninstall.users{users=Lamps}");
    }

    @Test
    void anUninstalledModuleOffersOnlyToBeInstalledAgain() {
        var card = card(module(ModuleState.UNINSTALLED, ""));

        assertThat(PlainPages.find(card, Badge.class))
                .extracting(Badge::getText)
                .containsExactly("admin.modules.state.uninstalled");
        assertThat(PlainPages.find(card, Button.class))
                .extracting(Button::getText)
                .containsExactly("admin.modules.install{name=Lamps in es}");
        assertThat(PlainPages.find(card, NativeButton.class)).isEmpty();
    }

    private static ModuleDescription off(String id, String name) {
        return new ModuleDescription(id, name, "", "1.0", ModuleState.INSTALLED, List.of(), "", Map.of());
    }

    private ModuleCard card(ModuleDescription module) {
        return new ModuleCard(context, module, new ModuleNeeds(List.of(module)), each -> {});
    }

    private static ModuleDescription module(ModuleState state, String problem) {
        return described(Locale.of("es"), state, problem);
    }

    private static ModuleDescription described(Locale language, ModuleState state, String problem) {
        return new ModuleDescription(
                "lamps", "Lamps in " + language, "Light", "1.0", state, List.of(), problem, Map.of("entities", 2));
    }

    private static final class Lamps implements Modules {
        @Override
        public List<ModuleDescription> all(Locale language) {
            return List.of(described(language, ModuleState.RUNNING, ""));
        }

        @Override
        public void enable(String module) {}

        @Override
        public void disable(String module) {}

        @Override
        public List<Work> work(String module) {
            return List.of();
        }

        @Override
        public void uninstall(String module, String typedName) {}

        @Override
        public void install(String module) {}

        @Override
        public AutoCloseable onChange(Runnable listener) {
            return () -> {};
        }
    }
}
