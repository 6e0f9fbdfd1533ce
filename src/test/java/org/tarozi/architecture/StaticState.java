package org.tarozi.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/// State that outlives every object: what makes tests depend on their order.
final class StaticState {

    private static final Set<String> HOLDERS =
            Set.of(
                    "java.lang.ThreadLocal",
                    "java.lang.StringBuilder",
                    "java.lang.StringBuffer",
                    "java.text.Format",
                    "javafx.beans.value.WritableValue");

    private StaticState() {}

    /// A static field that is not final, or whose type can be written to. A private array of
    /// constants is let through, as the language has no other.
    static ArchCondition<JavaField> beStaticAndMutable() {
        return new ArchCondition<>("be static and mutable") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean bad = isStatic(field) && (!isFinal(field) || isWritable(field));
                events.add(new SimpleConditionEvent(field, bad, field.getDescription()));
            }
        };
    }

    private static boolean isStatic(JavaField field) {
        return field.getModifiers().contains(JavaModifier.STATIC)
                && !field.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static boolean isFinal(JavaField field) {
        return field.getModifiers().contains(JavaModifier.FINAL);
    }

    private static boolean isWritable(JavaField field) {
        JavaClass type = field.getRawType();
        boolean array = type.isArray() && !field.getModifiers().contains(JavaModifier.PRIVATE);
        boolean collection =
                !type.isInterface()
                        && (type.isAssignableTo(Collection.class)
                                || type.isAssignableTo(Map.class));
        return array
                || collection
                || type.getPackageName().equals("java.util.concurrent.atomic")
                || HOLDERS.stream().anyMatch(type::isAssignableTo);
    }
}
