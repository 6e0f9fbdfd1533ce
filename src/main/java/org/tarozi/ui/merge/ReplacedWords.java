package org.tarozi.ui.merge;

import org.tarozi.assessment.Field;
import org.tarozi.change.Change;
import org.tarozi.change.Replacement;
import org.tarozi.exchange.SheetFiles;
import org.tarozi.text.Texts;
import org.tarozi.ui.Moments;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Puts into words what changes took the place of.
///
/// @param own the id of this device
record ReplacedWords(ThingWords things, String own) {

    Replaced of(List<Replacement> replacements, int all) {
        return new Replaced(replacements.stream().sorted(order()).map(this::line).toList(), all);
    }

    /// Other values before those that were only said again; by place, and there as on the screen of
    /// a visit.
    private Comparator<Replacement> order() {
        return Comparator.comparing(ReplacedWords::isSaidAgain)
                .thenComparing((Replacement one) -> things.place(one.by().subject()))
                .thenComparing(one -> things.position(one.by().subject()))
                .thenComparing(one -> one.by().subject())
                .thenComparing(one -> position(one.by()))
                .thenComparing(one -> one.by().field());
    }

    private static boolean isSaidAgain(Replacement one) {
        return one.before().stream().allMatch(change -> change.value().equals(one.by().value()));
    }

    private static int position(Change change) {
        return Field.at(change.subject().path(), change.field())
                .map(known -> known instanceof Enum<?> one ? one.ordinal() : Integer.MAX_VALUE)
                .orElse(Integer.MAX_VALUE);
    }

    private Replaced.Line line(Replacement replacement) {
        Texts texts = things.texts();
        Change by = replacement.by();
        String field = new FieldWords(things).name(by.subject(), by.field());
        String before =
                replacement.before().stream().map(this::said).collect(Collectors.joining(" / "));
        return new Replaced.Line(
                things.place(by.subject()) + " · " + things.about(by.subject()),
                texts.say(MergeText.SUM, field, said(by)),
                texts.say(MergeText.SUM, texts.say(MergeText.REPLACED_BEFORE), before));
    }

    private String said(Change change) {
        Texts texts = things.texts();
        String by =
                texts.say(
                        MergeText.BY_AT,
                        new VoiceWords(texts, own, SheetFiles.NONE).person(change.origin()),
                        Moments.text(texts, change.origin()));
        return texts.say(MergeText.SAID_BY, new FieldWords(things).value(change), by);
    }
}
