package org.tarozi.ui;

import org.tarozi.exchange.Refusal;
import org.tarozi.text.Texts;

/// Why files are not taken in, in the language of the window.
public record RefusalWords(Texts texts) {

    /// Why a file was refused. What the reader found at which place follows.
    public String of(Refusal refusal) {
        return switch (refusal.kind()) {
            case MISSING -> texts.say(UiText.REFUSED_MISSING);
            case EMPTY -> texts.say(UiText.REFUSED_EMPTY);
            case DATABASE -> texts.say(UiText.REFUSED_DATABASE);
            case OPEN_DOCUMENT -> texts.say(UiText.REFUSED_ODS);
            case OTHER_ZIP -> texts.say(UiText.REFUSED_ZIP);
            case REPORT -> texts.say(UiText.REFUSED_REPORT);
            case CHECKLIST -> texts.say(UiText.REFUSED_CHECKLIST);
            case UNKNOWN -> texts.say(UiText.REFUSED_UNKNOWN);
            case CHANGED -> texts.say(UiText.REFUSED_CHANGED);
            case SIGNER -> texts.say(UiText.REFUSED_SIGNER);
            case DESTROYED -> texts.say(UiText.REFUSED_DESTROYED);
            case UNREADABLE -> found(UiText.REFUSED_UNREADABLE, refusal);
            case NEWER -> found(UiText.REFUSED_NEWER, refusal);
            case UNSOUND -> found(UiText.REFUSED_UNSOUND, refusal);
            case TABLE -> texts.say(UiText.REFUSED_TABLE) + "\n" + texts.retold(refusal.finding());
        };
    }

    private String found(UiText text, Refusal refusal) {
        return texts.say(text)
                + " "
                + texts.say(UiText.REFUSED_FOUND, texts.retold(refusal.finding()));
    }
}
