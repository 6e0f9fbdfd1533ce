package org.tarozi.analysis;

import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Factory;
import org.tarozi.assessment.FactoryId;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Rates as lines, with titles in one language.
///
/// In the order of the checklist; factories in the order of their assessments; a panel cycle by
/// cycle.
public final class RateRows {

    private final Map<FactoryId, Factory> factories;
    private final String language;

    /// Lines that name the factories of a set.
    public RateRows(AssessmentSet set, String language) {
        this.factories = set.factories();
        this.language = language;
    }

    /// All lines of one kind.
    public List<RateRow> of(Rates rates, RatesBy by) {
        List<RateRow> rows = new ArrayList<>();
        for (RateGroup group : rates.groups()) {
            switch (by) {
                case CLUSTER -> group.clusters().forEach(one -> cluster(group, one, rows));
                case POINT -> group.points().forEach(one -> rows.add(point(group, one)));
                case QUESTION -> group.questions().forEach(one -> rows.add(row(group, by, one)));
                case NATIONAL -> group.national().forEach(one -> rows.add(row(group, by, one)));
                case FACTORY -> group.factories().forEach(one -> rows.add(factory(group, one)));
            }
        }
        return rows;
    }

    private void cluster(RateGroup group, ClusterRate one, List<RateRow> rows) {
        String id = one.cluster().id().value();
        String title = one.cluster().title().in(language);
        RateRow.Titles titles =
                new RateRow.Titles(
                        Optional.of(title),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        title);
        rows.add(
                new RateRow(
                        RatesBy.CLUSTER,
                        id,
                        titles,
                        Optional.of(Formula.ANY_POINT),
                        group.cycle(),
                        OptionalInt.of(one.anyPoint().nonCompliant()),
                        one.anyPoint().assessed(),
                        one.anyPoint().percent()));
        rows.add(
                new RateRow(
                        RatesBy.CLUSTER,
                        id,
                        titles,
                        Optional.of(Formula.MEAN_OF_POINTS),
                        group.cycle(),
                        OptionalInt.empty(),
                        one.mean().points(),
                        one.mean().percent()));
    }

    private RateRow point(RateGroup group, PointRate one) {
        String title = one.point().title().in(language);
        RateRow.Titles titles =
                new RateRow.Titles(
                        Optional.of(one.cluster().title().in(language)),
                        Optional.of(title),
                        Optional.empty(),
                        Optional.empty(),
                        title);
        return counted(group, RatesBy.POINT, one.point().id().value(), titles, one.rate());
    }

    private RateRow row(RateGroup group, RatesBy by, QuestionRate one) {
        String text = one.question().text().in(language);
        RateRow.Titles titles =
                new RateRow.Titles(
                        Optional.of(one.cluster().title().in(language)),
                        Optional.of(one.point().title().in(language)),
                        Optional.of(text),
                        Optional.empty(),
                        text);
        return counted(group, by, one.question().id().value(), titles, one.rate());
    }

    private RateRow factory(RateGroup group, FactoryRate one) {
        String id = one.factory().toString();
        String name =
                Optional.ofNullable(factories.get(one.factory())).flatMap(Factory::name).orElse(id);
        RateRow.Titles titles =
                new RateRow.Titles(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(name),
                        name);
        return counted(group, RatesBy.FACTORY, id, titles, one.rate());
    }

    private static RateRow counted(
            RateGroup group, RatesBy by, String id, RateRow.Titles titles, NonComplianceRate rate) {
        return new RateRow(
                by,
                id,
                titles,
                Optional.empty(),
                group.cycle(),
                OptionalInt.of(rate.nonCompliant()),
                rate.assessed(),
                rate.percent());
    }
}
