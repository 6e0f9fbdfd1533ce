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

import java.util.List;
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
    private final Countries countries = new Countries();

    /// The assessment of a row and what is asked there.
    record Visit(SheetThing thing, Release release) {}

    SheetVisits(Programme programme, AnswerSheet sheet, TableProblems problems) {
        this.programme = programme;
        this.sheet = sheet;
        this.problems = problems;
        this.checklists = new SheetChecklists(programme);
    }

    /// Empty if the row does not say, or says it wrongly.
    Optional<Visit> of(SheetCells cells) {
        String id = cells.name(SheetColumn.ASSESSMENT_ID);
        return Form.ID.accepts().test(id)
                ? existing(cells, new Scope.OfAssessment(UUID.fromString(id)))
                : read(cells, id);
    }

    /// An assessment that Tarozi itself named: it must be here, and the row only brings answers.
    private Optional<Visit> existing(SheetCells cells, Scope.OfAssessment scope) {
        Optional<Release> release = checklists.of(scope);
        if (release.isEmpty()) {
            cells.problem(
                    SheetColumn.ASSESSMENT_ID,
                    "an assessment of this programme with its checklist; import its file first");
            return Optional.empty();
        }
        for (SheetColumn column : OF_VISIT) {
            if (!cells.raw(column).isEmpty()) {
                cells.problem(
                        column, "nothing beside the id of an assessment that is here already");
            }
        }
        return Optional.of(new Visit(sheet.thing(scope), release.get()));
    }

    private Optional<Visit> read(SheetCells cells, String id) {
        String date = cells.date(SheetColumn.VISIT_DATE);
        String key = factoryKey(cells);
        if (id.isEmpty() && (key.isEmpty() || cells.raw(SheetColumn.VISIT_DATE).isEmpty())) {
            problems.add(
                    cells.place(),
                    "no assessment_id",
                    "an assessment_id, or a factory (or factory_id) and a visit_date");
            return Optional.empty();
        }
        if (id.isEmpty() && date.isEmpty()) {
            return Optional.empty();
        }
        String programmeId = programme.id().toString();
        UUID uuid =
                id.isEmpty()
                        ? Identity.derived(AnswerSheet.DEVICE, programmeId, "assessment", key, date)
                        : Identity.derived(AnswerSheet.DEVICE, programmeId, "assessment", id);
        Scope.OfAssessment scope = new Scope.OfAssessment(uuid);
        String named = cells.name(SheetColumn.CHECKLIST);
        Optional<Release> release = checklists.named(named, scope);
        if (release.isEmpty()) {
            cells.problem(SheetColumn.CHECKLIST, checklists.expected(named));
            return Optional.empty();
        }
        SheetThing thing = sheet.thing(scope);
        tell(thing, cells, release.get(), date);
        if (!key.isEmpty()) {
            UUID factory = factory(cells, key);
            thing.tell(
                    "",
                    OfAssessment.FACTORY,
                    cells.told(SheetColumn.FACTORY, factory.toString()),
                    problems);
        }
        return Optional.of(new Visit(thing, release.get()));
    }

    private void tell(SheetThing thing, SheetCells cells, Release release, String date) {
        thing.tell(
                "",
                OfAssessment.CHECKLIST,
                cells.told(SheetColumn.CHECKLIST, release.fingerprint().hex()),
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

    private static String factoryKey(SheetCells cells) {
        String id = cells.name(SheetColumn.FACTORY_ID);
        return id.isEmpty() ? cells.name(SheetColumn.FACTORY) : id;
    }

    /// The factory of a row: one that is here under a UUID, or the one that its id or name stands
    /// for.
    private UUID factory(SheetCells cells, String key) {
        if (Form.ID.accepts().test(key)) {
            Scope.OfFactory known = new Scope.OfFactory(UUID.fromString(key));
            if (programme.history(known.subject()).subjects().isEmpty()) {
                cells.problem(
                        SheetColumn.FACTORY_ID,
                        "a factory of this programme, or an id of your own that is no UUID");
            }
            tell(sheet.thing(known), cells);
            return known.factory();
        }
        Scope.OfFactory scope =
                new Scope.OfFactory(
                        Identity.derived(
                                AnswerSheet.DEVICE, programme.id().toString(), "factory", key));
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
