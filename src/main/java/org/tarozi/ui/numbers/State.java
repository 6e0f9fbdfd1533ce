package org.tarozi.ui.numbers;

import org.tarozi.analysis.Filters;
import org.tarozi.analysis.PlaceField;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.VisitKind;
import org.tarozi.checklist.PointId;
import org.tarozi.checklist.QuestionId;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where the user is in the numbers, to come back to: what is counted, how it is shown, how deep he
/// looks. As a text it is words such as `period=cycle number=2`.
record State(
        ScopeChoice choice,
        NumbersModel.Shown shown,
        int part,
        Drill drill,
        Optional<HeatCell> cell,
        Optional<AssessmentId> finding) {

    /// Where nobody was before.
    static final State FIRST =
            new State(
                    ScopeChoice.ALL,
                    NumbersModel.Shown.RATES,
                    0,
                    new Drill.All(),
                    Optional.empty(),
                    Optional.empty());

    String text() {
        List<String> words = new ArrayList<>();
        PeriodChoice period = choice.period();
        words.add("period=" + key(period.kind()));
        words.add("number=" + period.number());
        period.from().ifPresent(day -> words.add("from=" + day));
        period.to().ifPresent(day -> words.add("to=" + day));
        choice.kinds().stream().sorted().forEach(kind -> words.add("kind." + kind.key() + "=yes"));
        choice.places()
                .values()
                .forEach((field, among) -> words.add("in." + field.key() + "=" + encoded(among)));
        words.add("shown=" + key(shown));
        words.add("part=" + part);
        switch (drill) {
            case Drill.All _ -> {}
            case Drill.OfPoint(PointId point) -> words.add("point=" + point);
            case Drill.OfQuestion(Optional<PointId> point, QuestionId question) -> {
                point.ifPresent(one -> words.add("point=" + one));
                words.add("question=" + question);
            }
        }
        cell.ifPresent(
                one -> {
                    words.add("map.visit=" + one.visit());
                    words.add("map.point=" + one.point());
                });
        finding.ifPresent(one -> words.add("finding=" + one));
        return String.join(" ", words);
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /// Several values with commas between them, of which an encoded one has none.
    private static String encoded(Set<String> values) {
        return values.stream()
                .sorted()
                .map(value -> URLEncoder.encode(value, StandardCharsets.UTF_8))
                .collect(Collectors.joining(","));
    }

    private static Set<String> decoded(String values) {
        return Stream.of(values.split(",", -1))
                .map(value -> URLDecoder.decode(value, StandardCharsets.UTF_8))
                .collect(Collectors.toSet());
    }

    /// The state of a text; the first one where it says none, since anybody may edit settings.
    static State of(String text) {
        try {
            Map<String, String> values = new HashMap<>();
            for (String word : text.split(" ", -1)) {
                int equals = word.indexOf('=');
                values.put(word.substring(0, equals), word.substring(equals + 1));
            }
            return of(values);
        } catch (RuntimeException e) {
            return FIRST;
        }
    }

    private static State of(Map<String, String> values) {
        Optional<PointId> point = value(values, "point").map(PointId::new);
        Drill outer = point.<Drill>map(Drill.OfPoint::new).orElseGet(Drill.All::new);
        return new State(
                new ScopeChoice(period(values), kinds(values), places(values)),
                NumbersModel.Shown.valueOf(constant(values, "shown")),
                Integer.parseInt(value(values, "part").orElseThrow()),
                value(values, "question")
                        .map(QuestionId::new)
                        .<Drill>map(question -> new Drill.OfQuestion(point, question))
                        .orElse(outer),
                value(values, "map.visit")
                        .flatMap(visit -> value(values, "map.point").map(one -> cell(visit, one))),
                value(values, "finding").map(AssessmentId::of));
    }

    private static HeatCell cell(String visit, String point) {
        return new HeatCell(AssessmentId.of(visit), new PointId(point));
    }

    private static PeriodChoice period(Map<String, String> values) {
        return new PeriodChoice(
                PeriodChoice.Kind.valueOf(constant(values, "period")),
                value(values, "from").map(LocalDate::parse),
                value(values, "to").map(LocalDate::parse),
                Math.max(1, Integer.parseInt(value(values, "number").orElseThrow())));
    }

    private static Set<VisitKind> kinds(Map<String, String> values) {
        Set<VisitKind> kinds = EnumSet.noneOf(VisitKind.class);
        for (VisitKind kind : VisitKind.values()) {
            value(values, "kind." + kind.key()).ifPresent(yes -> kinds.add(kind));
        }
        return kinds.isEmpty() ? ScopeChoice.ALL.kinds() : kinds;
    }

    private static Filters places(Map<String, String> values) {
        SortedMap<PlaceField, Set<String>> places = new TreeMap<>();
        for (PlaceField field : PlaceField.values()) {
            value(values, "in." + field.key())
                    .ifPresent(among -> places.put(field, decoded(among)));
        }
        return new Filters(places);
    }

    private static Optional<String> value(Map<String, String> values, String key) {
        return Optional.ofNullable(values.get(key));
    }

    private static String constant(Map<String, String> values, String key) {
        return value(values, key).orElseThrow().toUpperCase(Locale.ROOT);
    }
}
