package org.tarozi.ui.programme;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Factory;
import org.tarozi.assessment.FactoryId;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.text.Alphabet;
import org.tarozi.text.Texts;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Drafts;
import org.tarozi.ui.FormKey;
import org.tarozi.ui.Notice;
import org.tarozi.ui.Sights;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was filled into forms and is not written yet: who opens a form again finds it.
public final class BegunForms {

    /// What stands in it.
    ///
    /// @param texts what was filled in, by field
    /// @param checklist the one that was chosen from elsewhere
    record Begun(Map<String, String> texts, Optional<Checklist> checklist) {
        Begun {
            texts = Map.copyOf(texts);
        }
    }

    private static final String SHOWN = "shown";

    private final Drafts drafts;
    private final Map<FormKey, Checklist> checklists = new HashMap<>();
    private final ReadOnlyObjectWrapper<Optional<FormKey>> open =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    private BegunForms(Drafts drafts) {
        this.drafts = drafts;
    }

    /// Those of an open programme.
    public static BegunForms in(Sights sights) {
        BegunForms forms =
                sights.last(BegunForms.class).orElseGet(() -> new BegunForms(Drafts.in(sights)));
        sights.keep(forms);
        return forms;
    }

    /// The form that is on the screen now, if one is: nothing needs to lead there.
    public ReadOnlyObjectProperty<Optional<FormKey>> open() {
        return open.getReadOnlyProperty();
    }

    /// Notes which form is on the screen now.
    void open(Optional<FormKey> form) {
        open.set(form);
    }

    /// Notes which form is on the screen, so that neither another screen nor a kill closes it.
    void show(Optional<FormKey> form) {
        form.map(FormKey::text).ifPresentOrElse(this::show, () -> drafts.forget(SHOWN));
    }

    /// Notes it for the screen that is shown next.
    void show(Destination.Begun form) {
        show(form.form());
    }

    private void show(String key) {
        drafts.keep(SHOWN, Map.of(SHOWN, key));
    }

    /// The form that was on the screen when the factories were left or the program was killed.
    Optional<FormKey> left() {
        return drafts.find(SHOWN)
                .flatMap(shown -> Optional.ofNullable(shown.get(SHOWN)))
                .flatMap(key -> FormKey.of(key).findFirst());
    }

    /// What the forms among drafts are called and the ways to them, in the order of the alphabet.
    public static List<Notice.Way> ways(
            Map<String, Map<String, String>> drafts, AssessmentSet set, Texts texts) {
        return drafts.entrySet().stream()
                .flatMap(
                        draft ->
                                FormKey.of(draft.getKey())
                                        .map(form -> way(form, draft.getValue(), set, texts)))
                .sorted(Comparator.comparing(Notice.Way::caption, new Alphabet(texts.language())))
                .toList();
    }

    private static Notice.Way way(
            FormKey form, Map<String, String> filled, AssessmentSet set, Texts texts) {
        return new Notice.Way(words(form, filled, set, texts), new Destination.Begun(form.text()));
    }

    private static String words(
            FormKey form, Map<String, String> filled, AssessmentSet set, Texts texts) {
        String title = title(form.kind(), texts);
        return factory(form, set)
                .flatMap(Factory::name)
                .or(() -> Optional.ofNullable(filled.get(OfFactory.NAME.key())))
                .filter(name -> !name.isBlank())
                .map(name -> texts.say(ProgrammeText.FORM_OF, title, name))
                .orElse(title);
    }

    private static String title(FormKey.Kind kind, Texts texts) {
        return texts.say(
                switch (kind) {
                    case NEW_FACTORY -> ProgrammeText.NEW_FACTORY;
                    case PROFILE -> ProgrammeText.PROFILE;
                    case NEW_VISIT -> ProgrammeText.NEW_VISIT;
                    case VISIT -> ProgrammeText.EDIT_VISIT_TITLE;
                });
    }

    /// The factory that a form is about, if that is here.
    static Optional<Factory> factory(FormKey form, AssessmentSet set) {
        return switch (form.kind()) {
            case NEW_FACTORY -> Optional.empty();
            case PROFILE, NEW_VISIT -> find(set, FactoryId.of(form.of()));
            case VISIT ->
                    set.assessments().stream()
                            .filter(visit -> visit.id().toString().equals(form.of()))
                            .findFirst()
                            .flatMap(Assessment::factory)
                            .flatMap(id -> find(set, id));
        };
    }

    private static Optional<Factory> find(AssessmentSet set, FactoryId id) {
        return Optional.ofNullable(set.factories().get(id));
    }

    /// What was filled into a form.
    Optional<Begun> find(FormKey form) {
        return drafts.find(form.text())
                .map(texts -> new Begun(texts, Optional.ofNullable(checklists.get(form))));
    }

    /// Keeps what was filled into a form, if anything was.
    void keep(FormKey form, Begun begun) {
        begun.checklist()
                .ifPresentOrElse(one -> checklists.put(form, one), () -> checklists.remove(form));
        drafts.keep(form.text(), begun.texts());
    }

    /// A form was written.
    void forget(FormKey form) {
        checklists.remove(form);
        drafts.forget(form.text());
        if (left().equals(Optional.of(form))) {
            drafts.forget(SHOWN);
        }
    }
}
