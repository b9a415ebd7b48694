package org.hearth.ui.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.data.binder.BeanPropertySet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class LoaderPurgeTest {

    private record Goal(String name) {}

    @Test
    void vaadinStillKeepsClassesWhereWeLookForThem() throws ReflectiveOperationException {
        assertThat(LoaderPurgeOfStatics.field(UIInternals.class, "warnedAboutDeps")
                        .get(null))
                .isInstanceOf(Set.class);
        assertThat(Class.forName(BeanPropertySet.class.getName() + "$InstanceKey")
                        .getDeclaredField("type")
                        .getType())
                .isEqualTo(Class.class);
    }

    @Test
    void whatTheBinderKnowsOfAModulesBeansIsForgotten() throws ReflectiveOperationException {
        BeanPropertySet.get(Goal.class);
        BeanPropertySet.get(String.class);
        var kept = (Map<?, ?>)
                LoaderPurgeOfStatics.field(BeanPropertySet.class, "INSTANCES").get(null);
        int before = kept.size();

        LoaderPurge.of(Goal.class.getClassLoader());

        assertThat(kept).hasSizeLessThan(before).isNotEmpty();
    }
}
