package org.tarozi.sample;

import org.tarozi.checklist.file.Checklist;
import org.tarozi.exchange.Receipt;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;

/// The season of visits: the office plans them, the auditors work apart, the office merges what
/// they hand over.
final class Season {

    private static final UUID PROGRAMME = UUID.fromString("018e3a70-1c00-7a5e-8000-7461726f7a69");
    private static final String NAME = "Sample programme Uzbekistan 2024 (invented)";
    private static final String OFFICE = "Programme office";
    private static final Instant SPRING = Instant.parse("2024-03-25T04:00:00Z");
    private static final Instant AUTUMN = Instant.parse("2024-11-04T04:00:00Z");

    /// Clusters, counted from 0: core labour standards, working conditions, information.
    private static final List<Integer> LEAD = List.of(0, 1, 2, 3, 8);

    private static final List<Integer> SECOND = List.of(4, 5, 6, 7);

    /// The factory where the lead had to leave after two clusters and the other one went on.
    private static final int HALF_FINISHED = 5;

    private static final int MORNING = 9;
    private static final int NOON = 12;

    private final Script script;
    private final Checklist checklist;
    private final Path workshop;
    private final Map<String, Laptop> laptops = new TreeMap<>();
    private final List<Path> files = new ArrayList<>();

    Season(Script script, Checklist checklist, Path workshop) {
        this.script = script;
        this.checklist = checklist;
        this.workshop = workshop;
    }

    /// Plays it from the first plan to the last merge; may be played once.
    ///
    /// @param watcher told before each factory which part is done
    Demo.Written play(DoubleConsumer watcher) {
        Path programme = workshop.resolve(Demo.PROGRAMME);
        try (Laptop office = Laptop.of(OFFICE, programme, PROGRAMME, SPRING)) {
            new Office(office, checklist).plan(NAME, script.factories());
            Path start = workshop.resolve("start.tza");
            office.handOverEverything(start);
            int done = 0;
            for (SampleFactory factory : script.factories()) {
                watcher.accept((double) done++ / script.factories().size());
                visit(factory, start);
            }
            office.clock().set(AUTUMN);
            Receipt receipt = office.take(files);
            return new Demo.Written(programme, files, receipt);
        } finally {
            laptops.values().forEach(Laptop::close);
        }
    }

    private void visit(SampleFactory factory, Path start) {
        Visit visit = new Visit(script, checklist.release(), factory);
        Laptop lead = laptop(factory.lead(), start);
        Laptop second = laptop(factory.second(), start);
        if (factory.number() == HALF_FINISHED) {
            visit.answer(lead, LEAD.subList(0, 2), MORNING);
            Path half = handOver(factory, lead);
            second.clock().set(factory.at(0, NOON));
            second.take(List.of(half));
            List<Integer> rest =
                    IntStream.range(2, checklist.release().clusters().size()).boxed().toList();
            visit.answer(second, rest, NOON);
            visit.note(second, Role.SECOND);
            visit.finish(second);
        } else {
            visit.answer(lead, LEAD, MORNING);
            visit.note(lead, Role.LEAD);
            visit.finish(lead);
            handOver(factory, lead);
            visit.answer(second, SECOND, MORNING);
            visit.note(second, Role.SECOND);
        }
        handOver(factory, second);
    }

    private Path handOver(SampleFactory factory, Laptop laptop) {
        String name = laptop.person().toLowerCase(Locale.ROOT).replace(' ', '-');
        Path file = workshop.resolve("sample-" + factory.number() + "-" + name + ".tza");
        laptop.handOver(factory.assessmentId(), file);
        files.add(file);
        return file;
    }

    /// The laptop of an auditor, who began with what the office handed out.
    private Laptop laptop(String person, Path start) {
        return laptops.computeIfAbsent(
                person,
                name -> {
                    Path file = workshop.resolve("laptop-" + laptops.size() + ".tarozi");
                    Laptop made = Laptop.of(name, file, PROGRAMME, SPRING);
                    made.programme().add(checklist);
                    made.take(List.of(start));
                    return made;
                });
    }
}
