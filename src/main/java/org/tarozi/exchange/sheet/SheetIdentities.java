package org.tarozi.exchange.sheet;

import org.tarozi.assessment.Field;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.assessment.Spelling;
import org.tarozi.change.Change;
import org.tarozi.change.FieldHistory;
import org.tarozi.change.Group;
import org.tarozi.change.History;
import org.tarozi.change.Scope;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.exchange.table.TableProblems;
import org.tarozi.store.Programme;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether what a row calls by an id is what earlier sheets called so: whoever numbers from 1 too
/// means something else by it.
final class SheetIdentities {

    /// What may differ in one name beside its spelling: everything but letters and digits.
    private static final Pattern BESIDE = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final Programme programme;
    private final Map<Subject, Factory> factories = new HashMap<>();
    private final Map<Subject, Visit> visits = new HashMap<>();

    SheetIdentities(Programme programme) {
        this.programme = programme;
    }

    /// What is said of a field, by people or by sheets.
    ///
    /// @param now what stands, and what sheets said last
    /// @param ever what was said since the beginning
    private record Said(Set<String> now, Set<String> ever) {

        static Said of(Group group, Field field) {
            List<FieldHistory> all =
                    group.members().stream()
                            .flatMap(one -> one.field(one.root(), field.key()).stream())
                            .toList();
            return new Said(
                    texts(
                            all.stream()
                                    .flatMap(
                                            one ->
                                                    Stream.of(
                                                            one.heads(),
                                                            one.headsFrom(AnswerSheet.DEVICE)))),
                    texts(all.stream().map(FieldHistory::live)));
        }

        private static Set<String> texts(Stream<List<Change>> changes) {
            return changes.flatMap(List::stream)
                    .map(Change::value)
                    .map(Value::display)
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.toSet());
        }
    }

    /// A factory as it is here.
    ///
    /// @param ids its own and those of the factories that it is linked with
    private record Factory(Set<String> ids, Said names) {

        boolean isCalled(String name) {
            return names.now().isEmpty() || folded(names.ever()).contains(folded(name));
        }
    }

    private record Visit(Said factories, Said dates) {}

    private Factory factory(Subject factory) {
        return factories.computeIfAbsent(
                factory,
                key -> {
                    Group group = programme.group(key);
                    return new Factory(
                            group.members().stream()
                                    .map(History::root)
                                    .map(Subject::id)
                                    .map(String::valueOf)
                                    .collect(Collectors.toSet()),
                            Said.of(group, OfFactory.NAME));
                });
    }

    private Visit visit(Subject visit) {
        return visits.computeIfAbsent(
                visit,
                key -> {
                    Group group = programme.group(key);
                    return new Visit(
                            Said.of(group, OfAssessment.FACTORY),
                            Said.of(group, OfAssessment.START_DATE));
                });
    }

    /// Tells where a factory that is here under the row's id bears another name.
    void check(SheetCells cells, Scope.OfFactory scope) {
        String name = cells.name(SheetColumn.FACTORY);
        String id = cells.name(SheetColumn.FACTORY_ID);
        Factory here = factory(scope.subject());
        if (!name.isEmpty() && !id.isEmpty() && !here.isCalled(name)) {
            cells.problem(
                    SheetColumn.FACTORY,
                    TableProblems.quoted(name) + " for factory_id " + TableProblems.quoted(id),
                    any(here.names().now())
                            + ", as it is called here; if it was renamed, rename it in the"
                            + " programme first; if it is another factory, give it another"
                            + " factory_id");
        }
    }

    /// Tells where the visit that is here under the row's id was at another factory and on another
    /// day. What differs in one of them only is a correction.
    void check(SheetCells cells, Scope.OfAssessment scope, UUID factory, String date) {
        Visit here = visit(scope.subject());
        if (date.isEmpty() || here.dates().now().isEmpty() || here.factories().now().isEmpty()) {
            return;
        }
        boolean isCorrected =
                here.dates().now().contains(date)
                        || isAt(here.factories().now(), cells, factory)
                        || here.dates().ever().contains(date)
                                && isAt(here.factories().ever(), cells, factory);
        if (!isCorrected) {
            String id = TableProblems.quoted(cells.name(SheetColumn.ASSESSMENT_ID));
            String at = TableProblems.quoted(named(cells));
            cells.problem(
                    SheetColumn.ASSESSMENT_ID,
                    id + " for a visit to " + at + " on " + date,
                    "another assessment_id, since here it is a visit to "
                            + any(names(here.factories().now()))
                            + " on "
                            + String.join(" / ", here.dates().now().stream().sorted().toList())
                            + "; if it is the same one, correct its factory or its date in the"
                            + " programme first");
        }
    }

    private static String named(SheetCells cells) {
        String name = cells.name(SheetColumn.FACTORY);
        return name.isEmpty() ? cells.name(SheetColumn.FACTORY_ID) : name;
    }

    /// Whether the factory of a row is one of these, by its id or by a name.
    private boolean isAt(Set<String> ids, SheetCells cells, UUID factory) {
        Factory meant = factory(new Scope.OfFactory(factory).subject());
        Set<String> called = new HashSet<>(folded(meant.names().ever()));
        String name = cells.name(SheetColumn.FACTORY);
        if (!name.isEmpty()) {
            called.add(folded(name));
        }
        return ids.stream().anyMatch(meant.ids()::contains)
                || at(ids).anyMatch(
                                one ->
                                        folded(one.names().ever()).stream()
                                                .anyMatch(called::contains));
    }

    private Stream<Factory> at(Set<String> ids) {
        return ids.stream()
                .flatMap(id -> Scope.of(Scope.FACTORY + "/" + id).stream())
                .map(scope -> factory(scope.subject()));
    }

    private Set<String> names(Set<String> ids) {
        return at(ids).flatMap(one -> one.names().now().stream()).collect(Collectors.toSet());
    }

    private static String any(Set<String> names) {
        return names.isEmpty()
                ? "a factory without a name"
                : names.stream()
                        .sorted()
                        .map(TableProblems::quoted)
                        .collect(Collectors.joining(" / "));
    }

    private static Set<String> folded(Collection<String> names) {
        return names.stream().map(SheetIdentities::folded).collect(Collectors.toSet());
    }

    private static String folded(String name) {
        String plain = Spelling.folded(Normalizer.normalize(name, Normalizer.Form.NFKC));
        String folded = BESIDE.matcher(plain).replaceAll("");
        return folded.isEmpty() ? plain : folded;
    }
}
