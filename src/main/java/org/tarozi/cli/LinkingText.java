package org.tarozi.cli;

import org.tarozi.store.Linking;
import org.tarozi.store.Programme;

import java.util.function.Function;

/// What people are told about linking and unlinking.
record LinkingText(Surroundings surroundings, Programme programme, ActorOption actor) {

    /// Does it and says what came of it.
    ///
    /// @param done what the two are afterwards
    ExitCode say(Function<Linking, Linking.Outcome> step, String done) {
        Linking linking =
                new Linking(
                        programme,
                        programme.editing(actor.author(surroundings), surroundings.clock()));
        return switch (step.apply(linking)) {
            case Linking.Outcome.Done(var shown) -> {
                surroundings
                        .console()
                        .out()
                        .println("They are " + done + ", shown under " + shown + ".");
                yield ExitCode.DONE;
            }
            case Linking.Outcome.DoneBefore() -> {
                surroundings.console().out().println("They were " + done + " before.");
                yield ExitCode.DONE;
            }
            case Linking.Outcome.Refused(String reason) -> surroundings.console().refuse(reason);
        };
    }
}
