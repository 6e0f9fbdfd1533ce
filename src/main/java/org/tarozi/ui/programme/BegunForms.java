package org.tarozi.ui.programme;

import org.tarozi.checklist.Checklist;
import org.tarozi.ui.Sights;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What was filled into forms that were closed before it was written: who opens the form again
/// finds it, while the programme is open.
final class BegunForms {

    /// A kind of form.
    enum Kind {
        NEW_FACTORY,
        PROFILE,
        NEW_VISIT,
        VISIT
    }

    /// A form.
    ///
    /// @param of the id of the thing it is about; empty where that is not there yet
    record Form(Kind kind, String of) {}

    /// What stands in it.
    ///
    /// @param texts what was filled in, by field
    /// @param checklist the one that was chosen from elsewhere
    record Begun(Map<String, String> texts, Optional<Checklist> checklist) {
        Begun {
            texts = Map.copyOf(texts);
        }
    }

    private final Map<Form, Begun> forms = new HashMap<>();

    private BegunForms() {}

    /// Those of an open programme.
    static BegunForms in(Sights sights) {
        BegunForms forms = sights.last(BegunForms.class).orElseGet(BegunForms::new);
        sights.keep(forms);
        return forms;
    }

    /// What was filled into a form.
    Optional<Begun> find(Form form) {
        return Optional.ofNullable(forms.get(form));
    }

    /// Keeps what was filled into a form, if anything was.
    void keep(Form form, Begun begun) {
        if (begun.texts().isEmpty()) {
            forms.remove(form);
        } else {
            forms.put(form, begun);
        }
    }

    /// A form was written.
    void forget(Form form) {
        forms.remove(form);
    }
}
