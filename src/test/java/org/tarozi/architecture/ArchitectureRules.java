package org.tarozi.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;

import java.util.Calendar;
import java.util.Date;
import java.util.Locale;

/// How the program is built: which part knows what. DESIGN.md's table and STYLE.md's bans.
final class ArchitectureRules {

    private static final String CLI = "org.tarozi.cli..";
    private static final String UI = "org.tarozi.ui..";

    static final ArchRule LAYERS = classes().should(Layers.useOnlyTheirLayers());

    static final ArchRule SCREENS = classes().should(Layers.useNoOtherScreen());

    static final ArchRule CYCLES = slices().matching("org.tarozi.(**)").should().beFreeOfCycles();

    static final ArchRule SQL_IN_STORE =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.tarozi.store..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..");

    static final ArchRule WINDOW_IN_UI =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(UI)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx..");

    static final ArchRule ONE_WAY_TO_THE_WINDOW =
            noClasses()
                    .that()
                    .doNotHaveSimpleName("Background")
                    .should()
                    .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable");

    static final ArchRule STATIC_STATE = noFields().should(StaticState.beStaticAndMutable());

    static final ArchRule OLD_DATES =
            noClasses().should(dependOnClassesThat(belongToAnyOf(Date.class, Calendar.class)));

    static final ArchRule CONSOLE_IN_CLI =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(CLI)
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err")
                    .orShould()
                    .callMethod(System.class, "exit", int.class)
                    .orShould()
                    .callMethod(Throwable.class, "printStackTrace");

    static final ArchRule LOCALE_IN_CLI =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(CLI, UI)
                    .should()
                    .callMethod(Locale.class, "getDefault")
                    .orShould()
                    .callMethod(Locale.class, "getDefault", Locale.Category.class);

    static final ArchRule MACHINE_DEFAULTS =
            noClasses()
                    .that()
                    // the one place that shows moments by the user's own clock
                    .doNotHaveFullyQualifiedName("org.tarozi.ui.Moments")
                    .and()
                    // where commands get their clock from, with the zone of the user
                    .doNotHaveFullyQualifiedName("org.tarozi.cli.Surroundings")
                    .should(MachineDefaults.dependOnTheMachine());

    private ArchitectureRules() {}
}
