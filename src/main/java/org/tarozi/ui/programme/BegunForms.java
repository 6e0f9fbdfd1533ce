package org.tarozi.ui.programme;

import static org.tarozi.assessment.Form.ID;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Factory;
import org.tarozi.assessment.FactoryId;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.checklist.Checklist;
import org.tarozi.text.Texts;
import org.tarozi.ui.Alphabet;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Drafts;
import org.tarozi.ui.Notice;
import org.tarozi.ui.Sights;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What was filled into forms and is not written yet: who opens a form again finds it.
public final class BegunForms {

    /// A kind of form.
    enum Kind {
        NEW_FACTORY(ProgrammeText.NEW_FACTORY),
        PROFILE(ProgrammeText.PROFILE),
        NEW_VISIT(ProgrammeText.NEW_VISIT),
        VISIT(ProgrammeText.EDIT_VISIT_TITLE);

        private final ProgrammeText title;

        Kind(ProgrammeText title) {
            this.title = title;
        }

        /// Whether a form can be about such an id.
        private boolean accepts(String of) {
            return this == NEW_FACTORY ? of.isEmpty() : ID.accepts().test(of);
        }
    }

    /// A form.
    ///
    /// @param of the id of the thing it is about; empty where that is not there yet
    record Form(Kind kind, String of) {

        private static final String MARK = "form";

        String key() {
            return String.join(" ", MARK, kind.name(), of);
        }

        static Stream<Form> of(String key) {
            String[] words = key.split(" ", 3);
            return words.length < 3 || !words[0].equals(MARK)
                    ? Stream.empty()
                    : Arrays.stream(Kind.values())
                            .filter(kind -> kind.name().equals(words[1]))
                            .filter(kind -> kind.accepts(words[2]))
                            .map(kind -> new Form(kind, words[2]));
        }

        private Notice.Way way(Map<String, String> filled, AssessmentSet set, Texts texts) {
            return new Notice.Way(words(filled, set, texts), new Destination.Begun(key()));
        }

        private String words(Map<String, String> filled, AssessmentSet set, Texts texts) {
            String title = texts.say(kind.title);
            return factory(set)
                    .flatMap(Factory::name)
                    .or(() -> Optional.ofNullable(filled.get(OfFactory.NAME.key())))
                    .filter(name -> !name.isBlank())
                    .map(name -> texts.say(ProgrammeText.FORM_OF, title, name))
                    .orElse(title);
        }

        /// The factory it is about, if that is here.
        Optional<Factory> factory(AssessmentSet set) {
            return switch (kind) {
                case NEW_FACTORY -> Optional.empty();
                case PROFILE, NEW_VISIT -> find(set, FactoryId.of(of));
                case VISIT ->
                        set.assessments().stream()
                                .filter(visit -> visit.id().toString().equals(of))
                                .findFirst()
                                .flatMap(Assessment::factory)
                                .flatMap(id -> find(set, id));
            };
        }

        private static Optional<Factory> find(AssessmentSet set, FactoryId id) {
            return Optional.ofNullable(set.factories().get(id));
        }
    }

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
    private final Map<Form, Checklist> checklists = new HashMap<>();

    private BegunForms(Drafts drafts) {
        this.drafts = drafts;
    }

    /// Those of an open programme.
    static BegunForms in(Sights sights) {
        BegunForms forms =
                sights.last(BegunForms.class).orElseGet(() -> new BegunForms(Drafts.in(sights)));
        sights.keep(forms);
        return forms;
    }

    /// Notes which form is on the screen, so that neither another screen nor a kill closes it.
    void show(Optional<Form> form) {
        form.map(Form::key).ifPresentOrElse(this::show, () -> drafts.forget(SHOWN));
    }

    /// Notes it for the screen that is shown next.
    void show(Destination.Begun form) {
        show(form.form());
    }

    private void show(String key) {
        drafts.keep(SHOWN, Map.of(SHOWN, key));
    }

    /// The form that was on the screen when the factories were left or the program was killed.
    Optional<Form> left() {
        return drafts.find(SHOWN)
                .flatMap(shown -> Optional.ofNullable(shown.get(SHOWN)))
                .flatMap(key -> Form.of(key).findFirst());
    }

    /// How many forms are among drafts.
    public static long count(Set<String> drafts) {
        return drafts.stream().flatMap(Form::of).count();
    }

    /// What the forms among drafts are called and the ways to them, in the order of the alphabet.
    public static List<Notice.Way> ways(
            Map<String, Map<String, String>> drafts, AssessmentSet set, Texts texts) {
        return drafts.entrySet().stream()
                .flatMap(
                        draft ->
                                Form.of(draft.getKey())
                                        .map(form -> form.way(draft.getValue(), set, texts)))
                .sorted(Comparator.comparing(Notice.Way::caption, new Alphabet(texts.language())))
                .toList();
    }

    /// What was filled into a form.
    Optional<Begun> find(Form form) {
        return drafts.find(form.key())
                .map(texts -> new Begun(texts, Optional.ofNullable(checklists.get(form))));
    }

    /// Keeps what was filled into a form, if anything was.
    void keep(Form form, Begun begun) {
        begun.checklist()
                .ifPresentOrElse(one -> checklists.put(form, one), () -> checklists.remove(form));
        drafts.keep(form.key(), begun.texts());
    }

    /// A form was written.
    void forget(Form form) {
        checklists.remove(form);
        drafts.forget(form.key());
        if (left().equals(Optional.of(form))) {
            drafts.forget(SHOWN);
        }
    }
}
