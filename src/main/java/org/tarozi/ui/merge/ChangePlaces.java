package org.tarozi.ui.merge;

import org.tarozi.change.Subject;
import org.tarozi.store.Programme;
import org.tarozi.text.Texts;

import java.util.List;
import java.util.stream.Stream;

/// Where something was written, in words that fit into a sentence.
public final class ChangePlaces {

    private ChangePlaces() {}

    /// A field of a thing or of a part of it.
    public record Place(Subject subject, String field) {

        /// Under what linked things are shown.
        public Place shown(Programme programme) {
            String part = SubjectPath.of(subject).part();
            Subject root = programme.group(subject.root()).root();
            return new Place(part.isEmpty() ? root : root.at(part), field);
        }
    }

    /// The field, the question or photo it belongs to, the factory and the visit, of each; once
    /// where it was written for several that are linked.
    public static List<String> of(Stream<Place> places, Programme programme, Texts texts) {
        ThingWords things = new ThingWords(texts, programme);
        FieldWords fields = new FieldWords(things);
        return places.map(place -> place.shown(programme))
                .distinct()
                .map(place -> words(place, things, fields))
                .toList();
    }

    private static String words(Place place, ThingWords things, FieldWords fields) {
        Subject subject = place.subject();
        String field = fields.name(subject, place.field());
        return SubjectPath.of(subject).part().isEmpty()
                ? things.texts().say(MergeText.WITH, field, things.place(subject))
                : things.texts()
                        .say(
                                MergeText.WRITTEN_IN,
                                field,
                                things.briefly(subject),
                                things.place(subject));
    }
}
