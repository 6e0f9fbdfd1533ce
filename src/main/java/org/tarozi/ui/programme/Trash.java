package org.tarozi.ui.programme;

import org.tarozi.change.Deletion;
import org.tarozi.change.Group;
import org.tarozi.change.Proposal;
import org.tarozi.change.Subject;
import org.tarozi.job.Subjects;
import org.tarozi.ui.Notice;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Workplace;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Puts factories and visits away, and brings them back.
record Trash(OpenProgramme programme, Workplace workplace) {

    /// Moves a factory to the trash; its visits stay with it.
    void put(FactoryRow factory) {
        write(
                FactoryFacts.subject(factory.id()),
                Trash::deletions,
                words().say(ProgrammeText.FACTORY_TRASHED, factory.name()));
    }

    /// Moves a visit to the trash.
    void put(VisitFacts visit) {
        write(
                Subjects.of(visit.assessment().id()),
                Trash::deletions,
                words().say(ProgrammeText.VISIT_TRASHED, words().days(visit)));
    }

    /// Takes a factory out of the trash.
    void restore(FactoryRow factory) {
        write(FactoryFacts.subject(factory.id()), Deletion::restoring, "");
    }

    /// Takes a visit out of the trash.
    void restore(VisitFacts visit) {
        write(Subjects.of(visit.assessment().id()), Deletion::restoring, "");
    }

    private Words words() {
        return new Words(workplace.texts());
    }

    private static List<Proposal> deletions(Group group) {
        return group.members().stream()
                .map(member -> Deletion.proposal(member, member.root()))
                .toList();
    }

    private void write(Subject subject, Function<Group, List<Proposal>> what, String told) {
        workplace.frame().calm();
        programme.change(
                (one, editing) -> editing.apply(what.apply(one.group(subject)), Optional.empty()),
                written -> {
                    if (!told.isEmpty()) {
                        workplace.frame().tell(Notice.done(told));
                    }
                });
    }
}
