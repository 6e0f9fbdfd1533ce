package org.tarozi.ui.numbers;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What the screen shows at one moment: it is saved as it was, wherever the user goes meanwhile.
record Sight(
        Count count,
        NumbersModel.Shown shown,
        Optional<Count.Part> part,
        Drill drill,
        List<Found> findings) {

    Sight {
        findings = List.copyOf(findings);
    }

    static Sight of(NumbersModel model, Count count) {
        return new Sight(
                count,
                model.shown().get(),
                model.shownPart(),
                model.drill().get(),
                model.findings().get());
    }

    /// The same of everything, not only of what is looked into.
    Sight ofAll() {
        return new Sight(count, shown, part, new Drill.All(), List.of());
    }

    /// The cycle of a panel that is shown; none where all are, as of what is in and out.
    OptionalInt cycle() {
        return shown == NumbersModel.Shown.IN_AND_OUT || count.parts().size() < 2
                ? OptionalInt.empty()
                : part.map(one -> one.group().cycle()).orElseGet(OptionalInt::empty);
    }

    /// What it is called in the name of a file.
    String name() {
        return switch (shown) {
            case RATES ->
                    switch (drill) {
                        case Drill.All _ -> "rates";
                        case Drill.OfPoint _ -> "questions";
                        case Drill.OfQuestion _ -> "findings";
                    };
            case HEAT_MAP -> "heat-map";
            case IN_AND_OUT -> "in-and-out";
        };
    }
}
