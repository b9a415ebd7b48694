package org.hearth.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The walls that every module keeps, ours and a vendor's. A module's test class extends this one and names its root
 * package; there is nothing else to write.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // so that the classes are read once
public abstract class ModuleWalls {

    private static final String UI = "..ui..";
    private static final String VAADIN = "com.vaadin..";
    private static final String PERSISTENCE = "jakarta.persistence..";

    /** Half a lambda away from an entity manager: a view that holds one is on the wrong side of the wall. */
    private static final String UNIT_OF_WORK = "org.hearth.core.data.UnitOfWork";

    private final String root;
    private final JavaClasses module;

    /** Reads the module's classes. */
    protected ModuleWalls(String root) {
        this.root = root;
        this.module = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
    }

    @Test
    final void nothingOutsideUiKnowsVaadin() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(UI)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(VAADIN));
    }

    @Test
    final void nothingInUiKnowsPersistence() {
        check(noClasses()
                .that()
                .resideInAPackage(UI)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(PERSISTENCE)
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName(UNIT_OF_WORK));
    }

    @Test
    final void entitiesStayInTheirPackage() {
        // A read-only card may be public, so that other modules' lists can join and sort by a name.
        check(classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .and()
                .areNotAnnotatedWith("org.eclipse.persistence.annotations.ReadOnly")
                .should()
                .notBePublic());
    }

    @Test
    final void nobodyReachesIntoTheRunTimeOrTheShell() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.hearth.core.runtime..", "org.hearth.ui.shell..", "org.eclipse.jetty.."));
    }

    @Test
    final void featuresDependOnEachOtherWithoutCircles() {
        check(slices().matching(root + ".(*)..").should().beFreeOfCycles());
    }

    @Test
    final void timeComesFromAClock() {
        check(noClasses()
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis"));
    }

    private void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(module);
    }
}
