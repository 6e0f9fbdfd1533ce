package org.tarozi.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Which part of the program may use which. A part is a package right below the root with all
/// packages inside it.
final class Layers {

    private static final String ROOT = "org.tarozi.";
    private static final String FRAME = ROOT + "ui.app";
    private static final String CONTROLS = ROOT + "ui.control";
    private static final Set<String> DATA = Set.of("checklist", "assessment", "improvement");
    private static final Set<String> EVERYTHING_BELOW =
            Set.of(
                    "checklist",
                    "assessment",
                    "improvement",
                    "change",
                    "analysis",
                    "store",
                    "exchange",
                    "report",
                    "text");

    private static final Map<String, Set<String>> MAY_USE =
            Map.ofEntries(
                    Map.entry("", Set.of("ui", "cli")),
                    Map.entry("checklist", Set.of()),
                    Map.entry("assessment", Set.of("checklist")),
                    Map.entry("improvement", Set.of("checklist", "assessment")),
                    Map.entry("change", Set.of()),
                    Map.entry("text", Set.of()),
                    Map.entry("analysis", DATA),
                    Map.entry("store", plus(DATA, "change")),
                    Map.entry("exchange", plus(DATA, "change", "store")),
                    Map.entry("report", plus(DATA, "analysis", "text")),
                    Map.entry("profile", Set.of("change", "store", "text")),
                    Map.entry("job", plus(EVERYTHING_BELOW, "profile")),
                    Map.entry("sample", EVERYTHING_BELOW),
                    Map.entry("ui", plus(EVERYTHING_BELOW, "sample", "profile", "job")),
                    Map.entry("cli", plus(EVERYTHING_BELOW, "sample", "profile", "job")));

    private Layers() {}

    private static Set<String> plus(Set<String> some, String... more) {
        HashSet<String> all = new HashSet<>(some);
        all.addAll(Set.of(more));
        return Set.copyOf(all);
    }

    /// Uses only the parts that the table above allows.
    static ArchCondition<JavaClass> useOnlyTheirLayers() {
        return new ArchCondition<>("use only what their layer may use") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isForbidden(type, dependency.getTargetClass()))
                        .map(Dependency::getDescription)
                        .forEach(what -> events.add(SimpleConditionEvent.violated(type, what)));
            }
        };
    }

    /// A screen, `ui.<screen>`, uses `ui`, the controls and itself but no other screen; only the
    /// frame, which puts them together, knows them all.
    static ArchCondition<JavaClass> useNoOtherScreen() {
        return new ArchCondition<>("use no other screen") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isOtherScreen(type, dependency.getTargetClass()))
                        .map(Dependency::getDescription)
                        .forEach(what -> events.add(SimpleConditionEvent.violated(type, what)));
            }
        };
    }

    /// Parts of the program that the table does not know.
    static Set<String> unknownParts(JavaClasses program) {
        return program.stream()
                .map(Layers::part)
                .filter(part -> !MAY_USE.containsKey(part))
                .collect(Collectors.toSet());
    }

    private static boolean isForbidden(JavaClass from, JavaClass to) {
        String source = part(from);
        String target = part(to);
        return !target.isEmpty()
                && !source.equals(target)
                && !MAY_USE.getOrDefault(source, Set.of()).contains(target);
    }

    private static boolean isOtherScreen(JavaClass from, JavaClass to) {
        String source = from.getPackageName();
        String target = to.getPackageName();
        return source.startsWith(ROOT + "ui.")
                && !source.equals(FRAME)
                && target.startsWith(ROOT + "ui.")
                && !target.equals(CONTROLS)
                && !source.equals(target);
    }

    private static String part(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(ROOT)) {
            return "";
        }
        String inner = name.substring(ROOT.length());
        int dot = inner.indexOf('.');
        return dot < 0 ? inner : inner.substring(0, dot);
    }
}
