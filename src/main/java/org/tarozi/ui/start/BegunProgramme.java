package org.tarozi.ui.start;

import org.tarozi.checklist.file.Checklist;
import org.tarozi.text.Language;
import org.tarozi.ui.Drafts;
import org.tarozi.ui.Sights;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A new programme as far as it was described. Who comes back finds it so, also after the program
/// was ended.
///
/// @param shown whether the form was left together with the whole screen, and not put aside
/// @param checklist the one that the user chose himself, as its fingerprint
/// @param language the one that the user chose himself
/// @param place where he wants its file
record BegunProgramme(
        boolean shown,
        String name,
        String country,
        Optional<String> checklist,
        Optional<Language> language,
        Optional<String> place) {

    private static final String OF = "new programme";
    private static final String SHOWN = "shown";
    private static final String NAME = "name";
    private static final String COUNTRY = "country";
    private static final String CHECKLIST = "checklist";
    private static final String LANGUAGE = "language";
    private static final String PLACE = "place";

    /// What is known of it as long as the window is open.
    ///
    /// @param own its checklist, which may be from a file that no fingerprint leads back to
    private record Left(boolean shown, Optional<Checklist> own) {}

    /// The one that was described last. A form that nothing was written into is not opened by a
    /// later start.
    static Optional<BegunProgramme> in(Sights sights) {
        Optional<Boolean> shown = sights.last(Left.class).map(Left::shown);
        return Drafts.in(sights)
                .find(OF)
                .map(
                        texts ->
                                of(
                                        texts,
                                        shown.orElse(
                                                texts.containsKey(SHOWN)
                                                        && !name(texts).isBlank())));
    }

    /// Whether anything was said that a form does not begin with.
    boolean isFilled() {
        return !name.isBlank()
                || checklist.isPresent()
                || language.isPresent()
                || place.isPresent();
    }

    /// What the one that was described last is called, if it is called anything.
    static Optional<String> name(Sights sights) {
        return in(sights)
                .map(BegunProgramme::name)
                .map(String::strip)
                .filter(name -> !name.isEmpty());
    }

    private static String name(Map<String, String> texts) {
        return texts.getOrDefault(NAME, "");
    }

    private static BegunProgramme of(Map<String, String> texts, boolean shown) {
        return new BegunProgramme(
                shown,
                name(texts),
                texts.getOrDefault(COUNTRY, ""),
                Optional.ofNullable(texts.get(CHECKLIST)),
                Optional.ofNullable(texts.get(LANGUAGE)).flatMap(Language::of),
                Optional.ofNullable(texts.get(PLACE)));
    }

    /// Keeps it.
    ///
    /// @param chosen its checklist
    void keep(Sights sights, Optional<Checklist> chosen) {
        Map<String, String> texts = new HashMap<>();
        if (shown) {
            texts.put(SHOWN, "");
        }
        texts.put(NAME, name);
        texts.put(COUNTRY, country);
        checklist.ifPresent(text -> texts.put(CHECKLIST, text));
        language.ifPresent(text -> texts.put(LANGUAGE, text.tag()));
        place.ifPresent(text -> texts.put(PLACE, text));
        Drafts.in(sights).keep(OF, texts);
        sights.keep(new Left(shown, chosen));
    }

    /// The one that was chosen, among those of the program or from a file of the user's.
    Optional<Checklist> chosen(List<Checklist> known, Sights sights) {
        return known.stream()
                .filter(this::isChosen)
                .findFirst()
                .or(() -> sights.last(Left.class).flatMap(Left::own).filter(this::isChosen));
    }

    private boolean isChosen(Checklist one) {
        return checklist.equals(Optional.of(one.release().fingerprint().hex()));
    }

    /// It was made.
    static void forget(Sights sights) {
        Drafts.in(sights).forget(OF);
        sights.forget(Left.class);
    }
}
