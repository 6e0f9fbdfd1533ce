package org.tarozi.ui.merge;

import org.tarozi.change.Change;
import org.tarozi.change.DeviceWords;
import org.tarozi.change.Origin;
import org.tarozi.exchange.SheetFiles;
import org.tarozi.text.Texts;
import org.tarozi.ui.Moments;
import org.tarozi.ui.UiText;

import java.util.Comparator;
import java.util.Optional;

/// Who said something, when and on which device, in words.
///
/// @param own the id of this device
/// @param sheets the answer sheets among those who said something
record VoiceWords(Texts texts, String own, SheetFiles sheets) {

    /// An id that is no key's can be any text; longer than this it would fill the card.
    private static final int LONGEST = 24;

    /// What was written on this device first, then by name and time; answer sheets, which have
    /// neither, in the order they came.
    Comparator<Change> order() {
        return Comparator.<Change, Boolean>comparing(
                        change -> !change.origin().device().equals(own))
                .thenComparing(change -> change.origin().person())
                .thenComparing(sheets::place)
                .thenComparing(change -> change.origin().at())
                .thenComparing(change -> change.id().toString());
    }

    Dispute.Voice of(Change change) {
        return of(change, Optional.empty());
    }

    /// @param what what it was, in words
    Dispute.Voice of(Change change, Optional<String> what) {
        return new Dispute.Voice(
                person(change.origin()),
                what,
                Moments.text(texts, change.origin()),
                device(change),
                change.origin().reason());
    }

    String person(Origin origin) {
        return origin.person().isBlank() ? texts.say(MergeText.NOBODY_NAMED) : origin.person();
    }

    /// From which answer sheet a change was read.
    private String sheet(Change change) {
        return sheets.source(change)
                .map(
                        file ->
                                texts.say(
                                        file.isTable()
                                                ? MergeText.FROM_SHEET_FILE
                                                : MergeText.FROM_SHEET_WITHIN,
                                        file.file()))
                .orElseGet(() -> texts.say(UiText.FROM_SHEET));
    }

    private String device(Change change) {
        String id = change.origin().device();
        if (id.equals(own)) {
            return texts.say(MergeText.THIS_DEVICE);
        }
        if (id.equals(Origin.SHEET)) {
            return sheet(change);
        }
        if (DeviceWords.isId(id)) { // as receipts call a device that nobody enrolled
            return texts.say(MergeText.DEVICE, DeviceWords.inShort(id));
        }
        return change.origin().isOfTable()
                ? texts.say(MergeText.READ_FROM_TABLE)
                : texts.say(MergeText.DEVICE, cut(id));
    }

    private static String cut(String id) {
        return id.codePointCount(0, id.length()) <= LONGEST
                ? id
                : id.substring(0, id.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
