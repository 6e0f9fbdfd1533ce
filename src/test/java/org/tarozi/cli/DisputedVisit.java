package org.tarozi.cli;

import org.tarozi.change.Subject;
import org.tarozi.change.Value;

import java.nio.file.Path;

/// A visit on three machines, for answers that differ.
final class DisputedVisit {

    static final Subject VISIT = Laptop.assessment("Silk");
    static final Subject ANSWER = VISIT.at("answer/fl-resign");

    final Laptop office;
    final Laptop bek;
    final Laptop dil;

    DisputedVisit(Path folder) {
        office = Laptop.withNewProgramme(folder, "Aziza");
        office.visited("Silk", "UZ", "2024-05-14").handOver("start.tza");
        bek = office.copyFor("Bek");
        dil = office.copyFor("Dil");
    }

    void disputed(String field, Value bekSays, Value dilSays) {
        bek.set(ANSWER, field, bekSays);
        dil.set(ANSWER, field, dilSays);
        office.took(bek.handOver("b.tza"), dil.handOver("d.tza"));
    }

    void disputedResult() {
        disputed("result", Value.of("compliant"), Value.of("non_compliant"));
    }

    String head(String person) {
        return office
                .look(programme -> programme.group(VISIT).state("answer/fl-resign", "result"))
                .heads()
                .stream()
                .filter(head -> head.origin().person().equals(person))
                .map(head -> head.id().toString())
                .findFirst()
                .orElseThrow();
    }

    String value(String field) {
        return office.look(programme -> programme.group(VISIT).state("answer/fl-resign", field))
                .value()
                .display();
    }

    CommandRun decide(String field, String... choice) {
        return decide(ANSWER, field, choice);
    }

    CommandRun decide(Subject subject, String field, String... choice) {
        String[] arguments = new String[4 + choice.length];
        arguments[0] = "decide";
        arguments[1] = office.file();
        arguments[2] = subject.path();
        arguments[3] = field;
        System.arraycopy(choice, 0, arguments, 4, choice.length);
        return office.run(arguments);
    }
}
