package org.tarozi.ui.programme;

import org.tarozi.analysis.NoLongerCounted;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.FactoryId;
import org.tarozi.change.Subject;
import org.tarozi.job.Losses;
import org.tarozi.job.Subjects;
import org.tarozi.store.Linking;
import org.tarozi.ui.Destination;
import org.tarozi.ui.LostWords;
import org.tarozi.ui.Notice;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Workplace;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Says that two factories or two visits are one, or takes it back.
final class Joining {

    private final OpenProgramme programme;
    private final Workplace workplace;
    private final Words words;
    private final LostWords lost;

    Joining(OpenProgramme programme, Workplace workplace) {
        this.programme = programme;
        this.workplace = workplace;
        this.words = new Words(workplace.texts());
        this.lost = new LostWords(workplace.texts());
    }

    /// Makes one of two factories, and shows it.
    void join(FactoryRow one, FactoryRow other) {
        link(
                FactoryFacts.subject(one.id()),
                FactoryFacts.subject(other.id()),
                shown ->
                        workplace
                                .frame()
                                .go(
                                        new Destination.Factories(
                                                Optional.of(FactoryId.of(shown.id())))));
    }

    /// Makes one of two visits.
    void join(VisitFacts one, VisitFacts other) {
        link(Subjects.of(one.assessment().id()), Subjects.of(other.assessment().id()), shown -> {});
    }

    private void link(Subject one, Subject other, Consumer<Subject> then) {
        write(
                linking -> linking.link(one.path(), other.path()),
                ProgrammeText.JOINED,
                shown -> then.accept(shown.getFirst()));
    }

    /// Makes each record of a factory count by itself again.
    void separate(FactoryRow factory) {
        separate(FactoryFacts.subject(factory.id()));
    }

    /// Makes each record of a visit count by itself again.
    void separate(VisitFacts visit) {
        separate(Subjects.of(visit.assessment().id()));
    }

    private void separate(Subject one) {
        write(linking -> linking.separate(one), ProgrammeText.SEPARATED, shown -> {});
    }

    /// A step and what is in the numbers no longer.
    private record Step(Linking.Outcome outcome, NoLongerCounted lost) {}

    private void write(
            Function<Linking, Linking.Outcome> step,
            ProgrammeText done,
            Consumer<List<Subject>> then) {
        workplace.frame().calm();
        programme.change(
                (one, editing) -> {
                    AssessmentSet before = one.assessments();
                    Linking.Outcome outcome = step.apply(new Linking(one, editing));
                    return new Step(outcome, Losses.since(before, one));
                },
                written -> {
                    switch (written.outcome()) {
                        case Linking.Outcome.Done(var shown) -> {
                            then.accept(shown);
                            workplace
                                    .frame()
                                    .tell(
                                            Notice.done(
                                                    lost.after(
                                                            Optional.of(words.say(done)),
                                                            written.lost())));
                        }
                        case Linking.Outcome.DoneBefore() -> {}
                        case Linking.Outcome.Refused(var _) ->
                                workplace
                                        .frame()
                                        .tell(Notice.refused(words.say(ProgrammeText.NOT_JOINED)));
                    }
                });
    }
}
