package org.tarozi.ui.app;

import org.tarozi.profile.Failure;
import org.tarozi.profile.FaultLog;
import org.tarozi.store.file.Trouble;
import org.tarozi.text.Texts;
import org.tarozi.ui.Notice;
import org.tarozi.ui.TroubleWords;

/// What the user is told when work in the window could not go on.
record Faults(FaultLog log) {

    Notice notice(Throwable thrown, Texts texts) {
        return switch (Failure.of(thrown)) {
            case Failure.OfMachine(Trouble trouble) ->
                    Notice.failed(new TroubleWords(texts).of(trouble));
            case Failure.OfProgram(String code) ->
                    Notice.failed(texts.say(AppText.FAULT, code, log.write(thrown)));
        };
    }
}
