package org.tarozi.ui;

import org.tarozi.analysis.NoLongerCounted;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.change.Group;
import org.tarozi.change.Proposal;
import org.tarozi.change.Subject;
import org.tarozi.job.Losses;
import org.tarozi.store.Programme;
import org.tarozi.text.Texts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A visit that goes on after it was finished.
///
/// @param day the last day that is none any more
/// @param lost what counts no longer until it is finished again
public record GoneOn(Optional<LocalDate> day, NoLongerCounted lost) {

    /// Lets a visit go on.
    ///
    /// @param write writes what that takes
    public static GoneOn of(Programme programme, Subject visit, Consumer<List<Proposal>> write) {
        AssessmentSet before = programme.assessments();
        Group group = programme.group(visit);
        Optional<LocalDate> day = VisitEnd.setByFinishing(group);
        write.accept(VisitEnd.goOn(group));
        return new GoneOn(day, Losses.since(before, programme));
    }

    /// What there is to say of it, if there is anything.
    ///
    /// @param start the first day, as files have it
    public Optional<Notice> notice(Texts texts, String start, LocalDate today) {
        Optional<String> said =
                day.map(was -> VisitEnd.goesOn(texts, start, was, today)).map(Notice::sentence);
        return Optional.of(new LostWords(texts).after(said, lost))
                .filter(words -> !words.isEmpty())
                .map(words -> lost.visits().isEmpty() ? Notice.done(words) : Notice.taken(words));
    }
}
