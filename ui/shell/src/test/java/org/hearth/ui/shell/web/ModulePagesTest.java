package org.hearth.ui.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearth.ui.MenuEntry;
import org.hearth.ui.ModuleViews;
import org.hearth.ui.View;
import org.hearth.ui.shell.Navigation;
import org.hearth.ui.shell.Shell;
import org.hearth.ui.shell.WebSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ModulePagesTest {

    private final Navigation navigation = new Navigation();
    private WebServer server;
    private ModulePages modules;

    @BeforeEach
    void start() throws WebServer.PortTaken {
        var settings = WebSettings.read(
                key -> Optional.ofNullable(Map.of("hearth.port", "0").get(key)));
        server = WebServer.start(new Shell(new FakeCore().services(), navigation, settings), _ -> Optional.empty());
        modules = new ModulePages(server.pages(), navigation, server.open());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void pagesAndEntriesComeAndGoWithTheirModule() throws ReflectiveOperationException {
        var module = new ModuleLoader().views();
        modules.come(module);
        assertThat(server.pages().at("parts/7")).isPresent();
        assertThat(navigation.sections(_ -> true)).hasSize(1);

        modules.go(module);
        assertThat(server.pages().at("parts/7")).isEmpty();
        assertThat(navigation.sections(_ -> true)).isEmpty();
    }

    @Test
    void anEntryWithoutPermissionIsNotShown() {
        modules.come(new SampleViews());
        var shown = navigation.sections(SampleViews.READ::equals).getFirst().entries();
        assertThat(shown).extracting(MenuEntry::path).containsExactly("parts", "broken");
    }

    @Test
    void aModuleMayBringItsPagesInSeveralParts() {
        var more = new MoreViews();
        modules.come(new SampleViews());
        modules.come(more);
        assertThat(navigation.sections(_ -> true)).hasSize(1);
        assertThat(navigation.sections(_ -> true).getFirst().entries())
                .extracting(MenuEntry::path)
                .containsExactly("more", "parts", "broken", "secret");

        modules.go(more);
        assertThat(navigation.sections(_ -> true).getFirst().entries()).hasSize(3);
    }

    @Test
    void aModuleWhoseMethodsThrowIsLeftOutAndTheOthersGoOn() {
        modules.come(new BrokenViews());
        modules.come(new SampleViews());
        assertThat(navigation.sections(_ -> true)).hasSize(1);
    }

    @Test
    void aSecondPageAtTheSameAddressIsLeftOut() throws ReflectiveOperationException {
        modules.come(new SampleViews());
        var second = new ModuleLoader().views();
        modules.come(second);
        modules.go(second);
        assertThat(server.pages().at("parts")).contains(SampleViews.Parts.class);
    }

    /** Another part of the same module. */
    private static final class MoreViews implements ModuleViews {
        @Override
        public String module() {
            return "sample";
        }

        @Override
        public List<View<?>> views() {
            return List.of();
        }

        @Override
        public List<MenuEntry> menu() {
            return List.of(new MenuEntry("more", "More", "list", 1, SampleViews.READ));
        }
    }

    private static final class BrokenViews implements ModuleViews {
        @Override
        public String module() {
            return "broken";
        }

        @Override
        public List<View<?>> views() {
            throw new IllegalStateException("broken on purpose");
        }

        @Override
        public List<MenuEntry> menu() {
            return List.of();
        }
    }
}
