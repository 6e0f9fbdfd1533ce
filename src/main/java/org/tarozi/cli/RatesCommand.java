package org.tarozi.cli;

import org.tarozi.analysis.RatesBy;
import org.tarozi.analysis.Scope;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.exchange.table.DelimitedWriter;
import org.tarozi.job.CountedIn;
import org.tarozi.job.RatesTable;
import org.tarozi.store.Programme;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/// `tarozi rates`: how many of the assessed factories fail what.
@Command(
        name = "rates",
        description = {
            "Non-compliance rates: how many of the assessed factories fail a cluster, a compliance"
                    + " point or a question. Every percentage comes with its n/N.",
            "Counted is the latest finished full visit of every factory that was active on the last"
                    + " day counted, unless options say otherwise. A field in conflict is in no"
                    + " count."
        },
        footer = {
            "",
            "Example:",
            "  tarozi rates garments.tarozi --by cluster --from 2024-01-01 --to 2024-12-31",
            "",
            "--explain lists which visits are counted, which are not, and why."
        })
final class RatesCommand implements Callable<ExitCode> {

    private final Surroundings surroundings;

    @Parameters(paramLabel = "PROGRAMME", description = "The programme file.")
    private Path file;

    @Option(
            names = "--by",
            paramLabel = "WHAT",
            description = {
                "A row for each cluster, point (without it), question, factory, or question of"
                        + " national level (national)."
            })
    private RatesBy by = RatesBy.POINT;

    @Mixin private ScopeOptions scope;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            description = "The language of titles, such as ru; English without it.")
    private String language = "en";

    @Option(
            names = "--explain",
            description = {
                "Say which visits stand behind each rate, and why others were left out.",
                "With --csv on standard error, beside the table."
            })
    private boolean explain;

    @ArgGroup private Form form = new Form();

    /// At most one of two.
    private static final class Form {

        @Option(
                names = "--json",
                description = "Print the result as one JSON document, for other programs.")
        private boolean json;

        @Option(names = "--csv", description = "Print the rows as a table in CSV, UTF-8.")
        private boolean csv;
    }

    RatesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public ExitCode call() {
        Scope wanted = scope.scope();
        return ProgrammeFile.look(
                surroundings.console(), file, programme -> count(programme, wanted));
    }

    private ExitCode count(Programme programme, Scope wanted) {
        AssessmentSet set = programme.assessments();
        scope.misses(set).forEach(surroundings.console().err()::println);
        RateList list = RateList.of(set, wanted, by, language);
        PrintStream out = surroundings.console().out();
        if (form.json) {
            JsonDocument.print(out, new RatesJson(list).of(detail()));
        } else if (form.csv) {
            CountedIn counted = new CountedIn(programme.name(), wanted);
            DelimitedWriter.print(out, new RatesTable(list.rows(), counted));
            new RatesText(list, surroundings.console().err()).printNotes(detail(), file);
        } else {
            new RatesText(list, out).print(detail(), file);
        }
        return ExitCode.DONE;
    }

    private RateList.Detail detail() {
        return explain ? RateList.Detail.EXPLAINED : RateList.Detail.PLAIN;
    }
}
