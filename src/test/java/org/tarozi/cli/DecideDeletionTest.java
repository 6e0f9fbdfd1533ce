package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.change.Deletion;
import org.tarozi.change.History;
import org.tarozi.change.SignOff;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.store.Programme;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What one person deleted while another held on to it.
class DecideDeletionTest {

    @TempDir Path folder;

    private DisputedVisit visit;

    @BeforeEach
    void prepare() {
        visit = new DisputedVisit(folder);
    }

    private static History history(Laptop laptop) {
        return laptop.look(programme -> programme.history(DisputedVisit.VISIT));
    }

    @Test
    void aDeletionThatWasContestedIsConfirmedOrRefused() {
        delete(visit.bek, DisputedVisit.VISIT);
        visit.dil.answered("Silk", "fl-resign", "compliant");
        visit.office.took(visit.bek.handOver("b.tza"), visit.dil.handOver("d.tza"));

        CommandRun list = visit.office.run("conflicts", visit.office.file());
        String answered = digits(list.out(), "keep it: result = compliant");

        assertTrue(list.out().contains("delete it"), list.out());
        assertEquals(1, visit.decide(DisputedVisit.VISIT, "deleted", "--both").code());
        assertEquals(
                new CommandRun(0, "Decided: it stays.\nNo conflicts remain.\n", ""),
                visit.decide(DisputedVisit.VISIT, "deleted", "--keep", answered));
        assertEquals(
                true,
                visit.office.look(Programme::assessments).assessments().getFirst().visit().live());
    }

    static void delete(Laptop laptop, Subject subject) {
        History before = history(laptop);
        laptop.edit(
                editing ->
                        editing.apply(
                                List.of(Deletion.proposal(before, subject)), Optional.empty()));
    }

    private String signedAndDeleted() {
        History before = history(visit.bek);
        visit.bek.edit(
                editing -> editing.apply(List.of(SignOff.proposal(before)), Optional.empty()));
        delete(visit.bek, DisputedVisit.VISIT);
        visit.office.took(visit.bek.handOver("b.tza"));
        return visit.office.run("conflicts", visit.office.file()).out();
    }

    @Test
    void aDeletionAfterTheSignOffIsConfirmedWithAReason() {
        String delete = digits(signedAndDeleted(), "delete it");

        assertEquals(1, visit.decide(DisputedVisit.VISIT, "deleted", "--keep", delete).code());
        CommandRun run =
                visit.decide(
                        DisputedVisit.VISIT, "deleted", "--keep", delete, "--reason", "made twice");

        assertEquals(0, run.code());
        assertTrue(run.out().startsWith("Decided: it is deleted.\n"), run.out());
        assertEquals(0, visit.office.look(Programme::assessments).liveAssessments());
    }

    @Test
    void aDeletionAfterTheSignOffIsRefusedAndTheSignOffStands() {
        String keep = digits(signedAndDeleted(), "keep it: sign_off");

        assertEquals(0, visit.decide(DisputedVisit.VISIT, "deleted", "--keep", keep).code());

        assertEquals(1, visit.office.look(Programme::assessments).liveAssessments());
        assertEquals(true, history(visit.office).signOff().isGiven());
    }

    @Test
    void aPhotoThatOneRemovedWhileAnotherWroteOnItIsDecidedToo() {
        Subject photo = DisputedVisit.VISIT.at("evidence/00000000-0000-7000-8000-0000000000e1");
        visit.bek.edit(editing -> editing.set(photo, "caption", Value.of("A door")));
        visit.dil.took(visit.bek.handOver("b.tza"));
        History before = history(visit.bek);
        visit.bek.edit(
                editing ->
                        editing.apply(List.of(Deletion.proposal(before, photo)), Optional.empty()));
        visit.dil.edit(editing -> editing.set(photo, "caption", Value.of("A locked door")));
        visit.office.took(visit.bek.handOver("b2.tza"), visit.dil.handOver("d.tza"));

        CommandRun list = visit.office.run("conflicts", visit.office.file());
        String removed = digits(list.out(), "delete it");

        assertTrue(list.out().contains("keep it: caption = A locked door"), list.out());
        assertEquals(0, visit.decide(photo, "deleted", "--keep", removed).code());
        assertEquals(List.of(), visit.office.look(Programme::conflicts));
        assertEquals(
                true,
                visit.office.look(
                        one ->
                                one.group(DisputedVisit.VISIT)
                                                .deletion(
                                                        "evidence/"
                                                                + photo.path()
                                                                        .substring(
                                                                                photo.path()
                                                                                                .lastIndexOf(
                                                                                                        '/')
                                                                                        + 1))
                                        instanceof Deletion.Deleted));
    }

    private static String digits(String list, String line) {
        String found = list.lines().filter(one -> one.contains(line)).findFirst().orElseThrow();
        return found.strip().split(" +")[1];
    }
}
