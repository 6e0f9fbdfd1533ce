package org.tarozi.ui;

import org.tarozi.store.file.Trouble;
import org.tarozi.text.Texts;

/// What keeps a file from being opened, read or written, in the language of the window. A rare one
/// that has no words here follows a heading of its own.
public record TroubleWords(Texts texts) {

    /// The sentence of a trouble.
    public String of(Trouble trouble) {
        return texts.say(UiText.WITH_CODE, sentence(trouble), trouble.kind().code());
    }

    private static boolean isItsSentence(Trouble.Kind kind) {
        return kind == Trouble.Kind.OTHER || kind == Trouble.Kind.PART_DAMAGED;
    }

    private String sentence(Trouble trouble) {
        return texts.say(
                switch (trouble.kind()) {
                    case MISSING -> UiText.FILE_MISSING;
                    case FOLDER -> UiText.FILE_IS_FOLDER;
                    case EMPTY -> UiText.FILE_EMPTY;
                    case FOREIGN -> UiText.FILE_FOREIGN;
                    case DAMAGED -> UiText.FILE_DAMAGED;
                    case NEWER -> UiText.FILE_NEWER;
                    case OLDER -> UiText.FILE_OLDER;
                    case BROKEN_OFF -> UiText.FILE_BROKEN_OFF;
                    case IN_USE -> UiText.FILE_IN_USE;
                    case EXISTS -> UiText.FILE_EXISTS;
                    case NO_FOLDER -> UiText.FILE_NO_FOLDER;
                    case DISK_FULL -> UiText.FILE_DISK_FULL;
                    case NOT_ALLOWED -> UiText.FILE_NOT_ALLOWED;
                    case NAME_TOO_LONG -> UiText.FILE_NAME_TOO_LONG;
                    case PATH_TOO_LONG -> UiText.FILE_PATH_TOO_LONG;
                    case MEDIUM_FAILED -> UiText.FILE_MEDIUM_FAILED;
                    case PART_DAMAGED, OTHER -> UiText.FILE_OTHER;
                },
                isItsSentence(trouble.kind())
                        ? new Object[] {texts.retold(trouble.sentence())}
                        : trouble.about().toArray());
    }
}
