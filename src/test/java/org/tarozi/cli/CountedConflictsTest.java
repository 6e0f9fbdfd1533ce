package org.tarozi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.change.Deletion;
import org.tarozi.change.Proposal;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The list of conflicts and the rates count the same ones.
class CountedConflictsTest {

    @TempDir Path folder;

    @Test
    void aFactoryThatOneDeletedWhileAnotherWroteOnIt() {
        Laptop office = Laptop.withNewProgramme(folder, "Aziza");
        office.visited("Silk", "UZ", "2024-05-14");
        Laptop bek = office.copyFor("Bek");
        bek.took(office.handOver("all.tza"));
        Subject factory = Laptop.factory("Silk");
        bek.set(factory, OfFactory.REGION.key(), Value.of("Bukhara"));
        Proposal deletion = office.look(one -> Deletion.proposal(one.history(factory), factory));
        office.edit(editing -> editing.apply(List.of(deletion), Optional.empty()));
        office.run("import", office.file(), bek.handOver("bek.tza"));

        assertEquals(1, json(office, "conflicts").get("conflicts").size());
        assertEquals(1, json(office, "rates").get("conflicts").asInt());
    }

    private static JsonNode json(Laptop laptop, String command) {
        return JsonMapper.shared().readTree(laptop.run(command, laptop.file(), "--json").out());
    }
}
