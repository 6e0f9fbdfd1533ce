package org.tarozi.ui.app;

import org.tarozi.ui.Destination;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Screen;
import org.tarozi.ui.Workplace;
import org.tarozi.ui.merge.MergeScreen;
import org.tarozi.ui.numbers.NumbersScreen;
import org.tarozi.ui.programme.ProgrammeScreen;
import org.tarozi.ui.report.ReportScreen;
import org.tarozi.ui.start.StartScreen;
import org.tarozi.ui.visit.VisitScreen;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Which screen stands at which destination.
final class Screens {

    private Screens() {}

    /// The screen of a destination; the start where no programme is open.
    static Screen at(
            Destination destination, Optional<OpenProgramme> programme, Workplace workplace) {
        return programme
                .map(open -> at(destination, open, workplace))
                .orElseGet(() -> start(destination, workplace));
    }

    private static Screen start(Destination destination, Workplace workplace) {
        return new StartScreen(
                workplace,
                destination instanceof Destination.Start(List<Path> files) ? files : List.of());
    }

    private static Screen at(
            Destination destination, OpenProgramme programme, Workplace workplace) {
        return switch (destination) {
            case Destination.Start _ -> start(destination, workplace);
            case Destination.Factories factories ->
                    new ProgrammeScreen(programme, workplace, factories);
            case Destination.Begun form -> ProgrammeScreen.goingOn(programme, workplace, form);
            case Destination.Visit visit -> new VisitScreen(programme, workplace, visit);
            case Destination.Merge merge -> new MergeScreen(programme, workplace, merge);
            case Destination.Numbers _ -> new NumbersScreen(programme, workplace);
            case Destination.Reports reports -> new ReportScreen(programme, workplace, reports);
        };
    }
}
