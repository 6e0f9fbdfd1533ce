package org.tarozi.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// The content of the shipped checklists keeps the rules of its authors; everything that does not
/// is listed at once.
class ContentTest {

    /// Clusters whose questions are still short, without guidance and evidence.
    private static final Set<String> STILL_SHORT =
            Set.of(
                    "child-labour",
                    "discrimination",
                    "forced-labour",
                    "freedom-of-association",
                    "compensation",
                    "osh",
                    "working-time");

    private final Glossary glossary = Glossary.shipped();

    @Test
    void shippedChecklistsKeepTheRulesOfTheirAuthors() {
        Set<String> problems = new TreeSet<>();
        for (Checklist checklist : ShippedChecklists.all()) {
            ReleaseContent release = checklist.release().content();
            problems.addAll(problems(release, cluster -> !isShort(cluster)));
        }
        assertEquals("", String.join("\n", problems));
    }

    @Test
    void noClusterIsCalledShortThatIsNot() {
        ReleaseContent core = ShippedChecklistsTest.release("core-2026").content();
        Set<String> whole = new TreeSet<>(STILL_SHORT);
        whole.removeIf(id -> !problems(core, each -> each.id().value().equals(id)).isEmpty());
        assertEquals(Set.of(), whole);
    }

    private Set<String> problems(ReleaseContent release, Predicate<Cluster> chosen) {
        List<Cluster> clusters = release.clusters().stream().filter(chosen).toList();
        return ContentRules.problems(
                new ReleaseContent(release.id(), release.title(), clusters, release.terms()),
                glossary);
    }

    private static boolean isShort(Cluster cluster) {
        return STILL_SHORT.contains(cluster.id().value());
    }
}
