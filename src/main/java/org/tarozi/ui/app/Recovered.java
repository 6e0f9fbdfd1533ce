package org.tarozi.ui.app;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.FactoryId;
import org.tarozi.change.Change;
import org.tarozi.change.Subject;
import org.tarozi.job.Subjects;
import org.tarozi.store.Programme;
import org.tarozi.text.Texts;
import org.tarozi.ui.CutFile;
import org.tarozi.ui.CutPhotos;
import org.tarozi.ui.Drafts;
import org.tarozi.ui.FirstFew;
import org.tarozi.ui.FormKey;
import org.tarozi.ui.Notice;
import org.tarozi.ui.TakenUp;
import org.tarozi.ui.UnreadTexts;
import org.tarozi.ui.merge.ChangePlaces;
import org.tarozi.ui.merge.CutMerge;
import org.tarozi.ui.merge.DecisionDrafts;
import org.tarozi.ui.programme.BegunForms;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What was being done in a programme when the program was ended: what was cut off, and what is
/// kept.
record Recovered(Programme programme, Drafts drafts, Texts texts) {

    /// Tells it, if there was anything.
    ///
    /// @param typed what was being typed
    Optional<Notice> notice(TakenUp typed) {
        Stream<Notice> cut =
                Stream.of(
                                new CutMerge(drafts).told(programme, texts),
                                new CutFile(drafts).told(texts),
                                new CutPhotos(drafts).told(texts))
                        .flatMap(Optional::stream);
        return Stream.concat(cut, kept(typed)).reduce(Notice::with);
    }

    private Stream<Notice> kept(TakenUp typed) {
        List<String> forms =
                BegunForms.ways(drafts.all().get(), programme.assessments(), texts).stream()
                        .map(Notice.Way::caption)
                        .toList();
        return Stream.of(
                        sentence(AppText.RECOVERED, fields(typed.changes())),
                        sentence(AppText.RECOVERED_WAITING, fields(typed.waiting())),
                        sentence(AppText.FORMS_KEPT, forms),
                        sentence(AppText.DECISIONS_KEPT, places(decisions())),
                        sentence(AppText.UNREAD_KEPT, places(unread())))
                .flatMap(Optional::stream);
    }

    private List<String> places(Stream<ChangePlaces.Place> places) {
        return ChangePlaces.of(places, programme, texts);
    }

    /// Without those in which something else stands: that is told with what it stands in.
    private List<String> fields(List<Change> changes) {
        Set<ChangePlaces.Place> others =
                Stream.concat(profiles(), unread())
                        .map(place -> place.shown(programme))
                        .collect(Collectors.toSet());
        return places(
                changes.stream()
                        .map(Recovered::place)
                        .filter(place -> !others.contains(place.shown(programme))));
    }

    /// The fields of profiles in which something stands that could not be kept. No other form keeps
    /// anything in the programme before it is written.
    private Stream<ChangePlaces.Place> profiles() {
        return drafts.all().get().entrySet().stream()
                .flatMap(
                        draft ->
                                FormKey.of(draft.getKey())
                                        .filter(form -> form.kind() == FormKey.Kind.PROFILE)
                                        .map(form -> Subjects.of(FactoryId.of(form.of())))
                                        .flatMap(of -> places(of, draft.getValue().keySet())));
    }

    private static Stream<ChangePlaces.Place> places(Subject thing, Set<String> fields) {
        return fields.stream().map(field -> new ChangePlaces.Place(thing, field));
    }

    private static ChangePlaces.Place place(Change change) {
        return new ChangePlaces.Place(change.subject(), change.field());
    }

    private Stream<ChangePlaces.Place> decisions() {
        return DecisionDrafts.begun(drafts, programme.conflicts())
                .map(one -> new ChangePlaces.Place(one.subject(), one.field()));
    }

    /// Where something stands in visits of the programme that is no number or day.
    private Stream<ChangePlaces.Place> unread() {
        Set<AssessmentId> visits =
                programme.assessments().assessments().stream()
                        .map(Assessment::id)
                        .collect(Collectors.toSet());
        return new UnreadTexts(drafts)
                .places().stream()
                        .filter(place -> visits.contains(place.visit()))
                        .map(place -> new ChangePlaces.Place(place.answer(), place.field().key()));
    }

    private Optional<Notice> sentence(AppText text, List<String> things) {
        return things.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Notice.recovered(
                                texts.say(text, things.size(), FirstFew.of(things, "; ", texts))));
    }
}
