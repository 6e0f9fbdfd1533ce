package org.tarozi.sample;

import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.Field.OfFactory;
import org.tarozi.change.Value;
import org.tarozi.checklist.file.Checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What the programme office sets up before the first visit.
final class Office {

    private final Laptop laptop;
    private final Checklist checklist;

    Office(Laptop laptop, Checklist checklist) {
        this.laptop = laptop;
        this.checklist = checklist;
    }

    /// Writes down the programme, its people, its factories and the visits that are planned.
    void plan(String name, List<SampleFactory> factories) {
        laptop.programme().add(checklist);
        laptop.write(laptop.programme().self(), programme(name, factories));
        for (SampleFactory factory : factories) {
            laptop.clock().set(factory.at(-14, 9));
            laptop.write(factory.subject(), factory(factory));
            laptop.write(factory.assessment(), assessment(factory));
        }
    }

    private List<Entry> programme(String name, List<SampleFactory> factories) {
        Set<String> people = new TreeSet<>(Set.of(laptop.person()));
        for (SampleFactory factory : factories) {
            people.add(factory.lead());
            people.add(factory.second());
        }
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry("", "name", Value.of(name)));
        for (String person : people) {
            String signer = "signer/" + Laptop.device(person);
            entries.add(new Entry(signer, "person", Value.of(person)));
        }
        return entries;
    }

    private List<Entry> factory(SampleFactory factory) {
        List<Entry> entries =
                new ArrayList<>(
                        List.of(
                                Entry.of("", OfFactory.NAME, factory.name()),
                                Entry.of("", OfFactory.COUNTRY, "UZ"),
                                Entry.of("", OfFactory.REGION, factory.region()),
                                Entry.of("", OfFactory.STATUS, "active")));
        entries.addAll(factory.profile(checklist.release().terms().profile()));
        return entries;
    }

    private List<Entry> assessment(SampleFactory factory) {
        String factoryId = factory.id(1).toString();
        String fingerprint = checklist.release().fingerprint().hex();
        return List.of(
                Entry.of("", OfAssessment.FACTORY, factoryId),
                Entry.of("", OfAssessment.CHECKLIST, fingerprint),
                Entry.of("", OfAssessment.NUMBER, factory.number()),
                Entry.of("", OfAssessment.CYCLE, 1),
                Entry.of("", OfAssessment.KIND, "full"),
                Entry.of("", OfAssessment.ACCESS, factory.access()),
                Entry.of("", OfAssessment.START_DATE, factory.firstDay().toString()),
                Entry.of("", OfAssessment.TEAM, factory.lead() + ", " + factory.second()));
    }
}
