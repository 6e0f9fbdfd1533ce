package org.tarozi.ui.programme;

import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.FactoryId;
import org.tarozi.change.Deletion;
import org.tarozi.change.Group;
import org.tarozi.change.Proposal;
import org.tarozi.job.Losses;
import org.tarozi.store.Editing;
import org.tarozi.store.Programme;
import org.tarozi.ui.Notice;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Workplace;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/// Puts factories and visits away, and brings them back.
final class Trash {

    private final OpenProgramme programme;
    private final Workplace workplace;
    private final Words words;
    private final TrashSteps steps;
    private final Consumer<FactoryId> look;

    /// @param look looks at the factory where something was moved back
    Trash(OpenProgramme programme, Workplace workplace, Consumer<FactoryId> look) {
        this.programme = programme;
        this.workplace = workplace;
        this.words = new Words(workplace.texts());
        this.steps = TrashSteps.in(programme.sights());
        this.look = look;
    }

    /// Moves something to the trash.
    void put(Trashable thing) {
        write(new TrashSteps.Moved(thing, true), Trash::deletions);
    }

    /// Takes something out of the trash.
    void restore(Trashable thing) {
        write(new TrashSteps.Moved(thing, false), Deletion::restoring);
    }

    private static List<Proposal> deletions(Group group) {
        return group.members().stream()
                .map(member -> Deletion.proposal(member, member.root()))
                .toList();
    }

    private void write(TrashSteps.Moved move, Function<Group, List<Proposal>> what) {
        Trashable thing = move.thing();
        workplace.frame().calm();
        programme.change(
                (one, editing) -> {
                    AssessmentSet before = one.assessments();
                    List<Proposal> moves = what.apply(one.group(thing.subject()));
                    steps.done(thing, editing.apply(moves, Optional.empty()));
                    return Done.of(move, before, one);
                },
                written -> {
                    noteMoved();
                    tellUndoable(written);
                });
    }

    /// A move, and how many visits are in the numbers no longer.
    private record Done(TrashSteps.Moved moved, int lost) {

        static Done of(TrashSteps.Moved moved, AssessmentSet before, Programme now) {
            int lost = Losses.since(before, now).visits().size();
            return new Done(moved, lost);
        }
    }

    private void tellUndoable(Done done) {
        tell(Notice.done(sentence(done)).undoneBy(this::undo));
    }

    /// Takes back the last move to the trash or out of it; says what was moved.
    void undo() {
        move(steps::undo, done -> tell(Notice.done(sentence(done))));
    }

    /// Makes the last move again that was taken back.
    void redo() {
        move(steps::redo, this::tellUndoable);
    }

    private String sentence(Done done) {
        Trashable thing = done.moved().thing();
        String moved = done.moved().gone() ? thing.inTrash(words) : thing.outOfIt(words);
        return done.lost() == 0
                ? moved
                : moved + " " + words.say(ProgrammeText.NOT_COUNTED_NOW, done.lost());
    }

    private void move(
            BiFunction<Programme, Editing, Optional<TrashSteps.Moved>> way, Consumer<Done> then) {
        workplace.frame().calm();
        boolean last = steps.isLast(programme.changes().get());
        programme.change(
                (one, editing) -> {
                    if (!last) {
                        steps.forget();
                    }
                    AssessmentSet before = one.assessments();
                    return way.apply(one, editing).map(moved -> Done.of(moved, before, one));
                },
                moved ->
                        moved.ifPresentOrElse(
                                one -> {
                                    noteMoved();
                                    one.moved().thing().factory().ifPresent(look);
                                    then.accept(one);
                                },
                                () -> {
                                    noteMoved();
                                    tell(Notice.refused(words.say(ProgrammeText.NONE_MOVED)));
                                }));
    }

    private void noteMoved() {
        steps.moved(programme.changes().get());
    }

    private void tell(Notice notice) {
        workplace.frame().tell(notice);
    }
}
