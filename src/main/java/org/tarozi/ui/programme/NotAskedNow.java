package org.tarozi.ui.programme;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Destination.Visit.Listing;
import org.tarozi.ui.Gap;
import org.tarozi.ui.Notice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Answers in the visits of a factory that a change of its profile keeps from being counted.
record NotAskedNow(Optional<FactoryFacts> before, FactoryFacts now) {

    /// Tells of them, where there are more of them than before, with the way to those of each
    /// visit.
    Optional<Notice> told(Words words) {
        List<VisitFacts> silenced =
                before.filter(then -> then.row().id().equals(now.row().id()))
                        .map(then -> silenced(counts(then)))
                        .orElse(List.of());
        if (silenced.isEmpty()) {
            return Optional.empty();
        }
        int answers = silenced.stream().mapToInt(NotAskedNow::count).sum();
        Notice notice = Notice.refused(words.say(ProgrammeText.NOT_ASKED_NOW, answers));
        for (VisitFacts visit : silenced) {
            String there =
                    words.say(ProgrammeText.NOT_ASKED_THERE, words.days(visit), count(visit));
            AssessmentId id = visit.assessment().id();
            notice = notice.leading(there, Destination.Visit.listing(id, Listing.UNASKED));
        }
        return Optional.of(notice);
    }

    private List<VisitFacts> silenced(Map<AssessmentId, Integer> then) {
        return now.visits().stream()
                .filter(VisitFacts::live)
                .filter(visit -> count(visit) > then.getOrDefault(visit.assessment().id(), 0))
                .toList();
    }

    private static Map<AssessmentId, Integer> counts(FactoryFacts facts) {
        return facts.visits().stream()
                .collect(Collectors.toMap(one -> one.assessment().id(), NotAskedNow::count));
    }

    private static int count(VisitFacts visit) {
        return visit.progress().gaps().count(Gap.UNASKED);
    }
}
