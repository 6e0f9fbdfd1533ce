package org.tarozi.ui.merge;

import org.tarozi.assessment.Field;
import org.tarozi.assessment.Field.OfEvidence;
import org.tarozi.change.Change;
import org.tarozi.change.Replacement;
import org.tarozi.change.Replacements;
import org.tarozi.change.Value;
import org.tarozi.exchange.SheetFiles;
import org.tarozi.text.Texts;
import org.tarozi.ui.Moments;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/// Puts into words what changes took the place of.
///
/// @param own the id of this device
record ReplacedWords(ThingWords things, String own) {

    /// What only says again what was there takes the place of nothing.
    ///
    /// @param all how many there are, also of those that are not given
    Replaced of(Replacements replacements, int all) {
        return new Replaced(
                replacements.others().stream().sorted(order()).map(this::line).toList(),
                replacements.others(all));
    }

    /// By place, and there as on the screen of a visit.
    private Comparator<Replacement> order() {
        return Comparator.comparing((Replacement one) -> things.place(one.by().subject()))
                .thenComparing(one -> things.position(one.by().subject()))
                .thenComparing(one -> one.by().subject())
                .thenComparing(one -> position(one.by()))
                .thenComparing(one -> one.by().field());
    }

    private static int position(Change change) {
        return Field.at(change.subject().path(), change.field())
                .map(known -> known instanceof Enum<?> one ? one.ordinal() : Integer.MAX_VALUE)
                .orElse(Integer.MAX_VALUE);
    }

    private Replaced.Line line(Replacement replacement) {
        Texts texts = things.texts();
        Change by = replacement.by();
        String place = things.place(by.subject()) + " · " + things.about(by.subject());
        if (replacement.isDeletion()) {
            String removed = texts.say(MergeText.SAID_BY, texts.say(MergeText.REMOVED), by(by));
            return new Replaced.Line(place, removed, caption(replacement).map(this::before));
        }
        String field = new FieldWords(things).name(by.subject(), by.field());
        String before =
                replacement.before().stream().map(this::said).collect(Collectors.joining("; "));
        return new Replaced.Line(
                place, texts.say(MergeText.SUM, field, said(by)), Optional.of(before(before)));
    }

    private String before(String said) {
        Texts texts = things.texts();
        return texts.say(MergeText.SUM, texts.say(MergeText.REPLACED_BEFORE), said);
    }

    /// How a photo is called that is removed.
    private Optional<String> caption(Replacement deletion) {
        return deletion.before().stream()
                .filter(change -> change.subject().equals(deletion.by().subject()))
                .filter(change -> change.field().equals(OfEvidence.CAPTION.key()))
                .filter(change -> !(change.value() instanceof Value.Cleared))
                .map(this::said)
                .findFirst();
    }

    private String said(Change change) {
        String value = new FieldWords(things).value(change);
        return things.texts()
                .say(
                        change.value() instanceof Value.Cleared
                                ? MergeText.SAID_BY
                                : MergeText.QUOTED_BY,
                        value,
                        by(change));
    }

    private String by(Change change) {
        Texts texts = things.texts();
        return texts.say(
                MergeText.WITH,
                new VoiceWords(texts, own, SheetFiles.NONE).person(change.origin()),
                Moments.text(texts, change.origin()));
    }
}
