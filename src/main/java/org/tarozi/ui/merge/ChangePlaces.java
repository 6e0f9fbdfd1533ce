package org.tarozi.ui.merge;

import org.tarozi.change.Change;
import org.tarozi.store.Programme;
import org.tarozi.text.Texts;

import java.util.List;

/// Where some changes were written, in words that fit into a sentence.
public final class ChangePlaces {

    private ChangePlaces() {}

    /// The field, the question or what else it belongs to, the factory and the visit, of each.
    public static List<String> of(List<Change> changes, Programme programme, Texts texts) {
        ThingWords things = new ThingWords(texts, programme);
        FieldWords fields = new FieldWords(things);
        return changes.stream()
                .map(
                        change ->
                                texts.say(
                                        MergeText.WRITTEN_IN,
                                        fields.name(change.subject(), change.field()),
                                        things.briefly(change.subject()),
                                        things.place(change.subject())))
                .toList();
    }
}
