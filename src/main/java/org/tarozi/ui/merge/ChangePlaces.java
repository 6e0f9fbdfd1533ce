package org.tarozi.ui.merge;

import org.tarozi.change.Change;
import org.tarozi.change.Subject;
import org.tarozi.store.Programme;
import org.tarozi.text.Texts;

import java.util.List;

/// Where some changes were written, in words that fit into a sentence.
public final class ChangePlaces {

    private ChangePlaces() {}

    /// The field, the question or what else it belongs to, the factory and the visit, of each; once
    /// where it was written for several that are linked.
    public static List<String> of(List<Change> changes, Programme programme, Texts texts) {
        ThingWords things = new ThingWords(texts, programme);
        FieldWords fields = new FieldWords(things);
        return changes.stream()
                .map(change -> new Place(shown(programme, change.subject()), change.field()))
                .distinct()
                .map(
                        place ->
                                texts.say(
                                        MergeText.WRITTEN_IN,
                                        fields.name(place.subject(), place.field()),
                                        things.briefly(place.subject()),
                                        things.place(place.subject())))
                .toList();
    }

    private record Place(Subject subject, String field) {}

    /// Under what linked things are shown.
    private static Subject shown(Programme programme, Subject subject) {
        String part = SubjectPath.of(subject).part();
        Subject root = programme.group(subject.root()).root();
        return part.isEmpty() ? root : root.at(part);
    }
}
