package org.tarozi.ui.programme;

import org.tarozi.assessment.FactoryId;
import org.tarozi.change.Subject;
import org.tarozi.job.Subjects;

import java.util.Optional;

/// What can be moved to the trash and out of it.
sealed interface Trashable {

    Subject subject();

    /// The factory to look at where it was moved.
    Optional<FactoryId> factory();

    /// Says that it is in the trash now.
    String inTrash(Words words);

    /// Says that it is not any more.
    String outOfIt(Words words);

    /// A factory; its visits stay with it.
    record OfFactory(FactoryRow row) implements Trashable {
        @Override
        public Subject subject() {
            return FactoryFacts.subject(row.id());
        }

        @Override
        public Optional<FactoryId> factory() {
            return Optional.of(row.id());
        }

        @Override
        public String inTrash(Words words) {
            return words.say(ProgrammeText.FACTORY_TRASHED, row.name());
        }

        @Override
        public String outOfIt(Words words) {
            return words.say(ProgrammeText.FACTORY_RESTORED, row.name());
        }
    }

    /// A visit.
    record OfVisit(VisitFacts visit) implements Trashable {
        @Override
        public Subject subject() {
            return Subjects.of(visit.assessment().id());
        }

        @Override
        public Optional<FactoryId> factory() {
            return visit.assessment().factory();
        }

        @Override
        public String inTrash(Words words) {
            return words.say(ProgrammeText.VISIT_TRASHED, words.days(visit));
        }

        @Override
        public String outOfIt(Words words) {
            return words.say(ProgrammeText.VISIT_RESTORED, words.days(visit));
        }
    }
}
