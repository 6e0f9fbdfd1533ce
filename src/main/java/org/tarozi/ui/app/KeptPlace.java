package org.tarozi.ui.app;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.FactoryId;
import org.tarozi.ui.Destination;
import org.tarozi.ui.SeenVisit;
import org.tarozi.ui.WindowSettings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Keeps where the user is for the next start, a moment after he came there.
final class KeptPlace {

    private static final Duration BEFORE_KEEPING = Duration.millis(400);

    private final FrameModel model;
    private final WindowSettings settings;
    private final Map<AssessmentId, Destination> left = new HashMap<>();
    private Optional<Destination> amongFactories = Optional.empty();
    private Optional<Destination> ledHere = Optional.empty();
    private Optional<Destination> beforeLed = Optional.empty();
    private final PauseTransition pause = new PauseTransition(BEFORE_KEEPING);

    KeptPlace(FrameModel model, WindowSettings settings) {
        this.model = model;
        this.settings = settings;
        pause.setOnFinished(done -> keep());
    }

    /// Where a visit goes on that is opened without a question, and factories to which one comes
    /// back from elsewhere: where they were left.
    Destination goOn(Destination to) {
        if (to instanceof Destination.Visit) {
            lead(model.destination().get());
        } else if (ledHere.equals(Optional.of(to))) {
            amongFactories = beforeLed; // the visit was looked at from there
        }
        return switch (to) {
            case Destination.Visit visit when visit.isAnywhere() ->
                    left.getOrDefault(visit.assessment(), visit);
            case Destination.Factories factories when factories.factory().isEmpty() ->
                    amongFactories(factories);
            default -> to;
        };
    }

    /// From a visit to its factory, and from a factory to itself. Who comes back to a visit this
    /// way was led by nothing, unless he looked at its report only.
    private Destination amongFactories(Destination.Factories to) {
        return switch (model.destination().get()) {
            case Destination.Visit visit -> new Destination.Factories(factory(visit));
            case Destination.Factories here -> here;
            case Destination.Reports _ -> amongFactories.orElse(to);
            case Destination.Numbers _,
                    Destination.Merge _,
                    Destination.Begun _,
                    Destination.Start _ -> {
                ledHere = Optional.empty();
                yield amongFactories.orElse(to);
            }
        };
    }

    private Optional<FactoryId> factory(Destination.Visit left) {
        return model.shown()
                .get()
                .flatMap(shown -> SeenVisit.factoryOf(left.assessment(), shown.sights()));
    }

    /// Who looks at a report of a visit and comes back is still where he came from before.
    private void lead(Destination from) {
        if (from instanceof Destination.Numbers || from instanceof Destination.Merge) {
            beforeLed = amongFactories;
        }
        ledHere =
                switch (from) {
                    case Destination.Numbers numbers -> Optional.of(numbers);
                    case Destination.Merge _ -> Optional.of(new Destination.Merge(List.of()));
                    case Destination.Visit _, Destination.Reports _ -> ledHere;
                    case Destination.Factories _, Destination.Begun _, Destination.Start _ ->
                            Optional.empty();
                };
    }

    /// What led to the visit that is shown, where it was not its factory.
    Optional<Destination> ledHere() {
        return ledHere;
    }

    private boolean isAmongFactories() {
        Destination here = model.destination().get();
        return here instanceof Destination.Visit || here instanceof Destination.Factories;
    }

    /// The user came somewhere and may go on at once.
    void soon() {
        Destination here = model.destination().get();
        if (here instanceof Destination.Visit visit) {
            left.put(visit.assessment(), visit);
        }
        if (isAmongFactories()) {
            amongFactories = Optional.of(here);
        }
        pause.playFromStart();
    }

    /// The user leaves the programme.
    void now() {
        pause.stop();
        keep();
        amongFactories = Optional.empty();
        ledHere = Optional.empty();
    }

    private void keep() {
        String place = Places.text(model.destination().get());
        model.shown()
                .get()
                .ifPresent(
                        shown ->
                                shown.ask(
                                        programme -> {
                                            settings.setPlace(programme.id(), place);
                                            return place;
                                        },
                                        kept -> {}));
    }
}
