package org.tarozi.exchange.star;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.ReleaseId;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.checklist.file.ShippedChecklists;
import org.tarozi.exchange.table.Laptop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What a table and the shipped core checklist call the same is counted as the same.
class StandardIdsTest {

    private static final Release CORE =
            ShippedChecklists.find(new ReleaseId("core-2026")).orElseThrow().release();

    @TempDir private Path folder;

    @Test
    void everyClusterAndPointOfTheCoreKeepsItsIdFromItsTitle() {
        StarTable table = new StarTable();
        List<String> core = new ArrayList<>();
        int number = 9000;
        for (Cluster cluster : CORE.clusters()) {
            for (CompliancePoint point : cluster.points()) {
                core.add(cluster.id() + " " + point.id());
                String title = point.title().in("en").toUpperCase(Locale.ROOT);
                table.row(
                        StarColumn.CLUSTER,
                        cluster.title().in("en"),
                        StarColumn.CP,
                        title,
                        StarColumn.QUESTION_ID,
                        number++);
            }
        }

        assertEquals(new HashSet<>(core), read(table));
        assertEquals(46, core.size());
    }

    @Test
    void anotherTitleThatIsMadeIntoAStandardIdGetsOneOfItsOwn() {
        StarTable table =
                new StarTable()
                        .row(StarColumn.CLUSTER, "Occupational Safety and Health")
                        .row(StarColumn.CLUSTER, "OSH", StarColumn.QUESTION_ID, 9002);

        Set<String> read = read(table);

        assertEquals(2, read.stream().map(one -> one.split(" ")[0]).distinct().count());
    }

    private Set<String> read(StarTable table) {
        Set<String> read = new HashSet<>();
        try (Laptop laptop = new Laptop(folder.resolve("p.tarozi"))) {
            laptop.takes(table.in(folder));
            for (Checklist checklist : laptop.programme().checklists()) {
                for (Cluster cluster : checklist.release().clusters()) {
                    cluster.points().forEach(one -> read.add(cluster.id() + " " + one.id()));
                }
            }
        }
        return read;
    }
}
