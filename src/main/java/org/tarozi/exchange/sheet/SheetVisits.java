package org.tarozi.exchange.sheet;

import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.assessment.Form;
import org.tarozi.assessment.Identity;
import org.tarozi.assessment.VisitState;
import org.tarozi.change.Scope;
import org.tarozi.checklist.Release;
import org.tarozi.exchange.table.Countries;
import org.tarozi.exchange.table.TableProblems;
import org.tarozi.store.Programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Finds the assessment and the factory that a row of a sheet is about, and takes in what it says
/// about them.
final class SheetVisits {

    private static final List<SheetColumn> OF_VISIT =
            List.of(
                    SheetColumn.FACTORY,
                    SheetColumn.FACTORY_ID,
                    SheetColumn.VISIT_DATE,
                    SheetColumn.CYCLE,
                    SheetColumn.COUNTRY,
                    SheetColumn.REGION,
                    SheetColumn.CHECKLIST);

    private final Programme programme;
    private final AnswerSheet sheet;
    private final TableProblems problems;
    private final SheetChecklists checklists;
    private final SheetIdentities identities;
    private final Countries countries = new Countries();
    private final SheetNaming naming = new SheetNaming();
    private boolean columnMissed;

    /// The assessment of a row and what is asked there.
    ///
    /// @param release empty where the row does not say, or says it wrongly, all of which is told
    record Visit(SheetThing thing, Optional<Release> release) {}

    /// @param checklists those of the programme
    SheetVisits(
            Programme programme,
            SheetChecklists checklists,
            AnswerSheet sheet,
            TableProblems problems) {
        this.programme = programme;
        this.sheet = sheet;
        this.problems = problems;
        this.checklists = checklists;
        this.identities = new SheetIdentities(programme);
    }

    /// What a row says about its visit. If it says it wrongly, the rest can still be checked.
    Visit of(SheetCells cells) {
        String id = cells.name(SheetColumn.ASSESSMENT_ID);
        return uuid(id).map(uuid -> existing(cells, new Scope.OfAssessment(uuid)))
                .orElseGet(() -> read(cells, id));
    }

    /// Tells what can be seen only once all rows were taken.
    void end() {
        naming.tell(problems);
    }

    /// An id that Tarozi gave, in whichever case a spreadsheet has it.
    private static Optional<UUID> uuid(String id) {
        String lower = id.toLowerCase(Locale.ROOT);
        return Form.ID.accepts().test(lower)
                ? Optional.of(UUID.fromString(lower))
                : Optional.empty();
    }

    /// An assessment that Tarozi itself named: it must be here, and the row only brings answers.
    private Visit existing(SheetCells cells, Scope.OfAssessment scope) {
        Optional<Release> release = checklists.of(scope);
        if (release.isEmpty()) {
            cells.problem(
                    SheetColumn.ASSESSMENT_ID,
                    "an assessment of this programme with its checklist; import its file first");
        }
        for (SheetColumn column : OF_VISIT) {
            if (!cells.raw(column).isEmpty()) {
                cells.problem(
                        column, "nothing beside the id of an assessment that is here already");
            }
        }
        return new Visit(sheet.thing(scope), release);
    }

    private Visit read(SheetCells cells, String id) {
        String date = cells.date(SheetColumn.VISIT_DATE);
        String key = factoryKey(cells);
        if (id.isEmpty() && (key.isEmpty() || cells.raw(SheetColumn.VISIT_DATE).isEmpty())) {
            cells.checkNamed();
        }
        naming.take(cells, id, date);
        Scope.OfAssessment scope =
                new Scope.OfAssessment(
                        id.isEmpty()
                                ? derived("assessment", key, date)
                                : derived("assessment", id));
        String named = cells.name(SheetColumn.CHECKLIST);
        Optional<Release> release = checklists.named(named, scope);
        if (release.isEmpty()) {
            tellMissing(cells, named);
        }
        // what two rows say of one visit can be compared only if it is known which visit
        SheetThing thing =
                id.isEmpty() && (key.isEmpty() || date.isEmpty())
                        ? new SheetThing(scope)
                        : sheet.thing(scope);
        Optional<Release> said = named.isEmpty() ? checklists.said(scope) : Optional.empty();
        tell(thing, cells, said.or(() -> release), date);
        if (key.isEmpty()) {
            cells.country(countries);
        } else {
            UUID factory = factory(cells, key);
            thing.tell(
                    "",
                    OfAssessment.FACTORY,
                    cells.told(keyColumn(cells), factory.toString()),
                    problems);
            if (!id.isEmpty()) {
                identities.check(cells, scope, factory, date);
            }
        }
        return new Visit(thing, release);
    }

    /// Tells that no checklist is named: once where there is no column for it, since that mends all
    /// rows.
    private void tellMissing(SheetCells cells, String named) {
        if (cells.has(SheetColumn.CHECKLIST) || !checklists.areSeveral()) {
            cells.problem(SheetColumn.CHECKLIST, checklists.expected(named));
        } else if (!columnMissed) {
            columnMissed = true;
            problems.add(
                    cells.place(),
                    "no column checklist",
                    "a column checklist with one of "
                            + checklists.several()
                            + " in each row, since the programme has several");
        }
    }

    private UUID derived(String... parts) {
        List<String> all = new ArrayList<>(List.of(programme.id().toString()));
        all.addAll(List.of(parts));
        return Identity.derived(AnswerSheet.DEVICE, all.toArray(String[]::new));
    }

    private void tell(SheetThing thing, SheetCells cells, Optional<Release> release, String date) {
        thing.tell(
                "",
                OfAssessment.CHECKLIST,
                cells.told(
                        SheetColumn.CHECKLIST,
                        release.map(known -> known.fingerprint().hex()).orElse("")),
                problems);
        thing.tell(
                "",
                OfAssessment.STATE,
                cells.told(SheetColumn.ASSESSMENT_ID, VisitState.DONE.key()),
                problems);
        if (cells.has(SheetColumn.VISIT_DATE)) {
            thing.tell(
                    "",
                    OfAssessment.START_DATE,
                    cells.told(SheetColumn.VISIT_DATE, date),
                    problems);
        }
        if (cells.has(SheetColumn.CYCLE)) {
            thing.tell(
                    "",
                    OfAssessment.CYCLE,
                    cells.told(SheetColumn.CYCLE, cells.whole(SheetColumn.CYCLE)),
                    problems);
        }
    }

    static String factoryKey(SheetCells cells) {
        return cells.name(keyColumn(cells));
    }

    private static SheetColumn keyColumn(SheetCells cells) {
        return cells.name(SheetColumn.FACTORY_ID).isEmpty()
                ? SheetColumn.FACTORY
                : SheetColumn.FACTORY_ID;
    }

    /// The factory of a row: one that is here under a UUID, or the one that its id or name stands
    /// for.
    private UUID factory(SheetCells cells, String key) {
        Optional<UUID> named = uuid(key);
        Scope.OfFactory scope = new Scope.OfFactory(named.orElseGet(() -> derived("factory", key)));
        if (named.isPresent() && programme.history(scope.subject()).isEmpty()) {
            cells.problem(
                    SheetColumn.FACTORY_ID,
                    "a factory of this programme, or an id of your own that is no UUID");
        }
        identities.check(cells, scope);
        tell(sheet.thing(scope), cells);
        return scope.factory();
    }

    private void tell(SheetThing factory, SheetCells cells) {
        if (cells.has(SheetColumn.FACTORY)) {
            factory.tell(
                    "",
                    OfFactory.NAME,
                    cells.told(SheetColumn.FACTORY, cells.name(SheetColumn.FACTORY)),
                    problems);
        }
        if (cells.has(SheetColumn.REGION)) {
            factory.tell(
                    "",
                    OfFactory.REGION,
                    cells.told(SheetColumn.REGION, cells.name(SheetColumn.REGION)),
                    problems);
        }
        if (cells.has(SheetColumn.COUNTRY)) {
            factory.tell(
                    "",
                    OfFactory.COUNTRY,
                    cells.told(SheetColumn.COUNTRY, cells.country(countries)),
                    problems);
        }
    }
}
