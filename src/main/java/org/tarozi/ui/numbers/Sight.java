package org.tarozi.ui.numbers;

import java.util.List;
import java.util.Optional;

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
}
