package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static java.util.Comparator.naturalOrder;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.change.Value;
import org.tarozi.checklist.ReleaseId;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.checklist.file.ShippedChecklists;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// People decide between factories and checklists by their names, not by ids.
class NamedHeadsTest {

    @TempDir Path folder;

    private DisputedVisit visit;

    @BeforeEach
    void prepare() {
        visit = new DisputedVisit(folder);
    }

    private void disputed(OfAssessment field, String bekSays, String dilSays) {
        visit.bek.set(DisputedVisit.VISIT, field.key(), Value.of(bekSays));
        visit.dil.set(DisputedVisit.VISIT, field.key(), Value.of(dilSays));
        visit.office.took(visit.bek.handOver("b.tza"), visit.dil.handOver("d.tza"));
    }

    private Set<String> labels() {
        String json = visit.office.run("conflicts", visit.office.file(), "--json").out();
        JsonNode heads = JsonMapper.shared().readTree(json).get("conflicts").get(0).get("heads");
        return heads.valueStream()
                .map(head -> head.get("label").asString("none"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> shown() {
        return visit.office
                .run("conflicts", visit.office.file())
                .out()
                .lines()
                .filter(line -> line.matches(" +[12]\\. .*"))
                .map(line -> line.strip().split(" {2}")[1])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String marked(String name, String id) {
        boolean isFactory = id.contains("-");
        return name + " (" + (isFactory ? id.substring(28) : id.substring(0, 8)) + ")";
    }

    private static String factory(String name) {
        return Laptop.id(Laptop.factory(name));
    }

    @Test
    void twoFactoriesOfOneVisitAreNamed() {
        visit.bek.visited("Wool", "UZ", "2024-06-14");
        visit.dil.visited("Denim", "UZ", "2024-06-15");
        disputed(OfAssessment.FACTORY, factory("Wool"), factory("Denim"));

        Set<String> names =
                Set.of(marked("Denim", factory("Denim")), marked("Wool", factory("Wool")));
        assertEquals(names, shown());
        assertEquals(names, labels());
    }

    @Test
    void factoriesOfOneNameAreToldApartByTheirPlace() {
        visit.bek.visited("Wool", "UZ", "2024-06-14");
        visit.dil
                .visited("Denim", "KG", "2024-06-15")
                .set(Laptop.factory("Denim"), OfFactory.NAME.key(), Value.of("Wool"))
                .set(Laptop.factory("Denim"), OfFactory.REGION.key(), Value.of("Osh"));
        disputed(OfAssessment.FACTORY, factory("Wool"), factory("Denim"));

        assertEquals(
                Set.of(
                        marked("Wool, Osh, KG", factory("Denim")),
                        marked("Wool, UZ", factory("Wool"))),
                shown());
    }

    @Test
    void aFactoryThatNobodyNamedIsShownByItsId() {
        visit.bek.visited("Wool", "UZ", "2024-06-14");
        disputed(OfAssessment.FACTORY, factory("Wool"), factory("Nobody"));

        assertEquals(Set.of(marked("Wool", factory("Wool")), factory("Nobody")), shown());
        assertEquals(Set.of(marked("Wool", factory("Wool")), "none"), labels());
    }

    @Test
    void aFactoryThatIsShownUnderTheIdOfAnotherIsNamed() {
        String larger =
                Stream.of("Wool", "Linen")
                        .map(NamedHeadsTest::factory)
                        .max(naturalOrder())
                        .orElseThrow();
        visit.office
                .visited("Wool", "UZ", "2024-06-14")
                .visited("Linen", "UZ", "2024-06-15")
                .set(Laptop.factory("Linen"), OfFactory.NAME.key(), Value.of("Wool"))
                .run("link", visit.office.file(), factory("Wool"), factory("Linen"));
        visit.dil.visited("Denim", "UZ", "2024-06-15");
        disputed(OfAssessment.FACTORY, larger, factory("Denim"));

        Set<String> names = Set.of(marked("Denim", factory("Denim")), marked("Wool", larger));
        assertEquals(names, shown());
        assertEquals(names, labels());
    }

    @Test
    void factoriesThatAreNoLongerOneAreNamedAgain() {
        visit.office.visited("Wool", "UZ", "2024-05-14");
        visit.office.run("link", visit.office.file(), factory("Silk"), factory("Wool"));
        visit.office.run("link", visit.office.file(), id("Silk"), id("Wool"));
        visit.office.run("unlink", visit.office.file(), factory("Silk"), factory("Wool"));

        assertEquals(
                Set.of(marked("Silk", factory("Silk")), marked("Wool", factory("Wool"))), shown());
    }

    private static String id(String assessment) {
        return Laptop.id(Laptop.assessment(assessment));
    }

    @Test
    void twoChecklistsOfOneVisitAreNamedAndSoIsTheDecision() {
        List<Checklist> two =
                List.of(shipped("forced-labour-2026"), shipped("fair-recruitment-2026"));
        for (Checklist one : two) {
            visit.office.look(
                    programme -> {
                        programme.add(one);
                        return one;
                    });
        }
        disputed(OfAssessment.CHECKLIST, print(two.getFirst()), print(two.getLast()));

        String first = marked("Forced labour 2026", print(two.getFirst()));
        assertEquals(Set.of(first, marked("Fair recruitment 2026", print(two.getLast()))), shown());
        CommandRun run =
                visit.decide(DisputedVisit.VISIT, "checklist", "--value", print(two.getFirst()));
        assertEquals("Decided: checklist is " + first + "\nNo conflicts remain.\n", run.out());
    }

    private static Checklist shipped(String id) {
        return ShippedChecklists.find(new ReleaseId(id)).orElseThrow();
    }

    private static String print(Checklist checklist) {
        return checklist.release().fingerprint().hex();
    }
}
