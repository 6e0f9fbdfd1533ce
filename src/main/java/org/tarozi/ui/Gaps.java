package org.tarozi.ui;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.text.Texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a visit still lacks, and what is doubtful in it. It may be finished all the same.
///
/// @param questions how many questions lack what; without those that none does
/// @param ahead its first day, where that is still to come
public record Gaps(Map<Gap, Integer> questions, Optional<LocalDate> ahead) {

    /// Of a visit that lacks nothing.
    public static final Gaps NONE = new Gaps(Map.of(), Optional.empty());

    public Gaps {
        questions = Map.copyOf(questions);
    }

    /// The same where some questions lack something.
    public Gaps with(Gap gap, int number) {
        Map<Gap, Integer> all = new HashMap<>(questions);
        all.put(gap, number);
        all.values().removeIf(count -> count == 0);
        return new Gaps(all, ahead);
    }

    /// The same where the first day may be still to come.
    public Gaps beginning(Optional<LocalDate> ahead) {
        return new Gaps(questions, ahead);
    }

    /// How many questions lack something.
    public int count(Gap gap) {
        return questions.getOrDefault(gap, 0);
    }

    /// Each thing that the visit lacks, with its number, and the way there.
    public List<Notice.Way> ways(Texts texts, AssessmentId visit) {
        List<Notice.Way> ways = new ArrayList<>();
        if (ahead.isPresent()) {
            FormKey details = new FormKey(FormKey.Kind.VISIT, visit.toString());
            ways.add(
                    new Notice.Way(
                            texts.say(UiText.LEFT_AHEAD, ahead.get()),
                            new Destination.Begun(details.text())));
        }
        for (Gap gap : Gap.values()) {
            if (count(gap) > 0) {
                ways.add(
                        new Notice.Way(
                                texts.say(gap.way(), count(gap)),
                                Destination.Visit.listing(visit, gap.listing())));
            }
        }
        return ways;
    }

    /// Says that the visit is finished, with a way to each thing that it lacks and to handing it
    /// over.
    ///
    /// @param lastDay the last day of the visit, where finishing set it
    public Notice finished(Texts texts, AssessmentId visit, Optional<LocalDate> lastDay) {
        String day = lastDay.map(set -> " " + texts.say(UiText.LAST_DAY_SET, set)).orElse("");
        Notice notice =
                equals(NONE)
                        ? Notice.done(texts.say(UiText.NOW_FINISHED) + day)
                        : Notice.refused(texts.say(UiText.FINISHED_DOUBTFUL) + day);
        for (Notice.Way way : ways(texts, visit)) {
            notice = notice.leading(way.caption(), way.to());
        }
        return notice.leading(texts.say(UiText.HAND_OVER), Destination.Reports.handingOver(visit));
    }
}
