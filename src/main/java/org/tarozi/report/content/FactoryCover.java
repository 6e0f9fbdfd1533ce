package org.tarozi.report.content;

import org.tarozi.analysis.Exclusion;
import org.tarozi.analysis.Reason;
import org.tarozi.analysis.ScopeField;
import org.tarozi.assessment.Assessment;
import org.tarozi.report.Block;
import org.tarozi.report.Block.Fact;
import org.tarozi.report.Cover;
import org.tarozi.text.Text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the report on one assessment says of the visit itself.
///
/// @param lastDay of a visit of several days, where it is known
record FactoryCover(
        Material material,
        Assessment assessment,
        Edition edition,
        Optional<LocalDate> lastDay,
        Say say) {

    /// That the visit is in no rate and why, if so, and that nobody may take the report for its
    /// result where that may change.
    Optional<Block> outsideRates() {
        return reason().map(
                        reason ->
                                new Block.Callout(
                                        title(reason),
                                        isOpen(reason)
                                                ? say.say(Text.NOT_FINAL_TEXT, why(reason))
                                                : say.say(
                                                        ContentText.NOT_COUNTED_TEXT,
                                                        why(reason))));
    }

    /// Why it is in no rate, whatever is chosen to be counted.
    private Optional<Reason> reason() {
        return material.selection().excluded().stream()
                .filter(one -> one.assessment().equals(assessment.id()))
                .map(Exclusion::reason)
                .filter(reason -> isOpen(reason) || isNever(reason))
                .findFirst();
    }

    private static boolean isOpen(Reason reason) {
        return reason instanceof Reason.Conflict
                || reason == Reason.Stage.ASSESSED_IN_CONFLICT
                || reason == Reason.Stage.DELETED
                || reason == Reason.Stage.NOT_FINISHED;
    }

    private static boolean isNever(Reason reason) {
        return reason == Reason.Stage.NOTHING_ASSESSED
                || reason == Reason.Stage.NO_FACTORY
                || reason == Reason.Stage.FACTORY_DELETED;
    }

    Cover cover() {
        List<Fact> facts = new ArrayList<>();
        reason().ifPresent(reason -> facts.add(new Fact(title(reason), why(reason))));
        facts.add(new Fact(say.say(Text.VISIT_KIND), kind()));
        assessment
                .visit()
                .cycle()
                .ifPresent(cycle -> facts.add(new Fact(say.say(Text.CYCLE), say.number(cycle))));
        facts.add(new Fact(say.say(Text.VERSION), edition.version()));
        edition.date().ifPresent(day -> facts.add(new Fact(say.say(Text.DATE), say.day(day))));
        facts.add(new Fact(say.say(Text.OPEN_CONFLICTS), say.number(conflicts())));
        return new Cover(
                edition.language(),
                say.say(Text.FACTORY_REPORT),
                new Names(material.set(), say).factory(assessment),
                assessment
                        .visit()
                        .start()
                        .map(day -> say.say(Text.VISIT_FROM, days(day)))
                        .orElseGet(this::withoutDay),
                "",
                edition.fileDate(),
                facts);
    }

    private String title(Reason reason) {
        return isOpen(reason) ? say.say(Text.NOT_FINAL) : say.say(ContentText.NOT_COUNTED);
    }

    private String withoutDay() {
        return assessment.conflicts().contains(ScopeField.START_DATE.key())
                ? say.say(ContentText.FIRST_DAY_IN_CONFLICT)
                : say.say(Text.REASON_NO_START_DATE);
    }

    /// Of the visit, and of what describes its factory.
    private int conflicts() {
        int ofFactory =
                assessment
                        .factory()
                        .flatMap(id -> Optional.ofNullable(material.set().factories().get(id)))
                        .map(factory -> factory.conflicts().size())
                        .orElse(0);
        return assessment.openConflicts() + ofFactory;
    }

    /// A last day before the first one is a slip.
    private String days(LocalDate first) {
        return say.texts()
                .language()
                .dates(first, lastDay.filter(last -> last.isAfter(first)).orElse(first));
    }

    /// Of the visit, while reasons elsewhere are of an assessment.
    private String why(Reason reason) {
        return reason == Reason.Stage.NOT_FINISHED
                ? say.say(ContentText.VISIT_NOT_FINISHED)
                : reason == Reason.Stage.DELETED
                        ? say.say(ContentText.VISIT_DELETED)
                        : say.reason(reason);
    }

    private String kind() {
        return assessment.conflicts().contains(ScopeField.KIND.key())
                ? say.say(Text.IN_CONFLICT)
                : say.kind(assessment.visit().kind());
    }
}
