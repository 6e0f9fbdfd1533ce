package org.tarozi.ui.app;

import org.tarozi.change.Subject;
import org.tarozi.store.Programme;
import org.tarozi.text.Texts;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Destination.Visit.Listing;
import org.tarozi.ui.Drafts;
import org.tarozi.ui.Notice;
import org.tarozi.ui.UnreadTexts;
import org.tarozi.ui.merge.ChangePlaces;
import org.tarozi.ui.merge.DecisionDrafts;
import org.tarozi.ui.programme.BegunForms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What stands somewhere and was neither confirmed nor can be kept as it is: forms, decisions on
/// the way, and answers that are no number or day.
record Begun(Programme programme, Texts texts) {

    /// The ways to some forms, to the decisions and to some answers.
    List<Notice.Way> ways(
            Map<String, Map<String, String>> forms,
            Drafts decisions,
            List<UnreadTexts.Place> unread) {
        return Stream.of(
                        BegunForms.ways(forms, programme.assessments(), texts).stream(),
                        DecisionDrafts.begun(decisions, programme.conflicts())
                                .map(
                                        one ->
                                                way(
                                                        one.subject(),
                                                        one.field(),
                                                        Destination.Merge.deciding(one.subject()))),
                        unread.stream().map(this::way))
                .flatMap(ways -> ways)
                .toList();
    }

    private Notice.Way way(UnreadTexts.Place place) {
        return way(
                place.answer(),
                place.field().key(),
                new Destination.Visit(
                        place.visit(), Optional.of(place.question()), Listing.UNREAD));
    }

    private Notice.Way way(Subject subject, String field, Destination to) {
        ChangePlaces.Place place = new ChangePlaces.Place(subject, field);
        String caption = ChangePlaces.of(Stream.of(place), programme, texts).getFirst();
        return new Notice.Way(caption, to);
    }
}
