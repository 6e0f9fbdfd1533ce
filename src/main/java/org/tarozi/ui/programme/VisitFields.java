package org.tarozi.ui.programme;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.Form;
import org.tarozi.change.Group;
import org.tarozi.change.Proposal;
import org.tarozi.ui.control.TypedDay;
import org.tarozi.ui.control.TypedNumber;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/// What stands in the fields of a visit's form, as files have it or as it was typed.
final class VisitFields {

    private final Map<OfAssessment, StringProperty> fields = new EnumMap<>(OfAssessment.class);

    VisitFields(Map<OfAssessment, String> before) {
        for (OfAssessment field : OfAssessment.values()) {
            fields.put(field, new SimpleStringProperty(before.getOrDefault(field, "")));
        }
    }

    StringProperty text(OfAssessment field) {
        return Objects.requireNonNull(fields.get(field));
    }

    /// Does something whenever another text stands in a field.
    void whenTyped(Runnable then) {
        fields.values().forEach(text -> text.subscribe((before, now) -> then.run()));
    }

    /// What stands in each.
    Map<OfAssessment, String> filled() {
        Map<OfAssessment, String> filled = new EnumMap<>(OfAssessment.class);
        fields.forEach((field, text) -> filled.put(field, text.get()));
        return filled;
    }

    /// What stands in those that are open and say something else than before.
    Map<OfAssessment, String> changed(
            Map<OfAssessment, String> before, Predicate<OfAssessment> isOpen) {
        Map<OfAssessment, String> changed = filled();
        changed.entrySet()
                .removeIf(
                        one ->
                                !isOpen.test(one.getKey())
                                        || one.getValue()
                                                .equals(before.getOrDefault(one.getKey(), "")));
        return changed;
    }

    /// What writes changed fields into a visit.
    static List<Proposal> proposals(Group visit, Map<OfAssessment, String> changed) {
        List<Proposal> proposals = new ArrayList<>();
        changed.forEach(
                (field, text) ->
                        proposals.addAll(
                                visit.propose(
                                        "",
                                        field.key(),
                                        field.form().isWhole()
                                                ? Kept.number(text)
                                                : Kept.text(text))));
        return proposals;
    }

    /// What stands in a field in the form that files have, where it can be understood.
    String plain(OfAssessment field) {
        return plain(field, text(field).get());
    }

    /// Puts what was typed into the form that files have, where it can be understood.
    void tidy() {
        fields.forEach((field, text) -> text.set(plain(field, text.get())));
    }

    private static String plain(OfAssessment field, String typed) {
        if (field.form().isWhole()) {
            return TypedNumber.plain(typed);
        }
        return field.form().equals(Form.DATE)
                ? TypedDay.read(typed).map(Object::toString).orElse(typed.strip())
                : typed.strip();
    }
}
