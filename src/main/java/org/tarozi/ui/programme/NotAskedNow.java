package org.tarozi.ui.programme;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.checklist.QuestionId;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Destination.Visit.Listing;
import org.tarozi.ui.Notice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Answers in the visits of a factory that a change of its profile keeps from being counted.
record NotAskedNow(Optional<FactoryFacts> before, FactoryFacts now) {

    /// Those of one visit.
    private record Silenced(VisitFacts visit, int answers) {}

    /// Tells of those that were counted before, with the way to those of each visit.
    Optional<Notice> told(Words words) {
        List<Silenced> silenced =
                before.filter(then -> then.row().id().equals(now.row().id()))
                        .map(then -> silenced(questions(then)))
                        .orElse(List.of());
        if (silenced.isEmpty()) {
            return Optional.empty();
        }
        int answers = silenced.stream().mapToInt(Silenced::answers).sum();
        Notice notice = Notice.refused(words.say(ProgrammeText.NOT_ASKED_NOW, answers));
        for (Silenced each : silenced) {
            String days = words.days(each.visit());
            AssessmentId id = each.visit().assessment().id();
            notice =
                    notice.leading(
                            words.say(ProgrammeText.NOT_ASKED_THERE, days, each.answers()),
                            Destination.Visit.listing(id, Listing.UNASKED));
        }
        return Optional.of(notice);
    }

    private List<Silenced> silenced(Map<AssessmentId, Set<QuestionId>> then) {
        return now.visits().stream()
                .filter(VisitFacts::live)
                .map(visit -> silenced(visit, then))
                .filter(visit -> visit.answers() > 0)
                .toList();
    }

    /// What other answers kept from being counted before is no matter of the profile.
    private static Silenced silenced(VisitFacts visit, Map<AssessmentId, Set<QuestionId>> then) {
        Set<QuestionId> known = then.getOrDefault(visit.assessment().id(), Set.of());
        long answers =
                visit.progress().silenced().stream().filter(one -> !known.contains(one)).count();
        return new Silenced(visit, Math.toIntExact(answers));
    }

    private static Map<AssessmentId, Set<QuestionId>> questions(FactoryFacts facts) {
        return facts.visits().stream()
                .collect(
                        Collectors.toMap(
                                one -> one.assessment().id(), one -> one.progress().silenced()));
    }
}
