package org.tarozi.ui.app;

import org.tarozi.profile.Failure;
import org.tarozi.profile.FaultLog;
import org.tarozi.store.file.Trouble;
import org.tarozi.text.Texts;
import org.tarozi.ui.Notice;
import org.tarozi.ui.TroubleWords;
import org.tarozi.ui.UiText;

import java.util.function.Predicate;

/// What the user is told when work in the window could not go on.
///
/// @param onlyRead whether a file is open and can only be read
record Faults(FaultLog log, Predicate<String> onlyRead) {

    Notice notice(Throwable thrown, Texts texts) {
        return switch (Failure.of(thrown)) {
            case Failure.OfMachine(Trouble trouble)
                    when trouble.kind() == Trouble.Kind.NOT_ALLOWED
                            && trouble.about().stream().anyMatch(onlyRead) ->
                    Notice.refused(texts.say(UiText.NOT_CHANGED_ONLY_READ));
            case Failure.OfMachine(Trouble trouble) ->
                    Notice.failed(new TroubleWords(texts).of(trouble));
            case Failure.OfProgram(String code) ->
                    Notice.failed(texts.say(AppText.FAULT, code, log.write(thrown)));
        };
    }
}
