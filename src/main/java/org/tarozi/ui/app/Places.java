package org.tarozi.ui.app;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.FactoryId;
import org.tarozi.checklist.QuestionId;
import org.tarozi.ui.Destination;

import java.util.List;
import java.util.Optional;

/// Destinations as words in the settings, to come back to.
final class Places {

    private static final String FACTORIES = "factories";
    private static final String VISIT = "visit";
    private static final Destination HOME = new Destination.Factories(Optional.empty());

    private Places() {}

    static String text(Destination destination) {
        return switch (destination) {
            case Destination.Start _, Destination.Begun _ -> FACTORIES;
            case Destination.Factories(Optional<FactoryId> factory) ->
                    (FACTORIES + " " + factory.map(FactoryId::toString).orElse("")).strip();
            case Destination.Visit visit ->
                    (VISIT
                                    + " "
                                    + visit.assessment()
                                    + " "
                                    + visit.question().map(QuestionId::value).orElse(""))
                            .strip();
            case Destination.Merge _ -> "merge";
            case Destination.Numbers _ -> "numbers";
            case Destination.Reports _ -> "reports";
        };
    }

    /// The destination of a text; the factories where it says none.
    static Destination read(String text) {
        List<String> words = List.of(text.split(" ", -1));
        return switch (words.getFirst()) {
            case FACTORIES -> factories(words.subList(1, words.size()));
            case VISIT -> visit(words.subList(1, words.size()));
            case "merge" -> new Destination.Merge(List.of());
            case "numbers" -> new Destination.Numbers();
            case "reports" -> new Destination.Reports(Optional.empty());
            default -> HOME;
        };
    }

    private static Destination factories(List<String> words) {
        try {
            return new Destination.Factories(words.stream().findFirst().map(FactoryId::of));
        } catch (IllegalArgumentException e) {
            return HOME; // somebody edited the settings
        }
    }

    private static Destination visit(List<String> words) {
        try {
            return new Destination.Visit(
                    AssessmentId.of(words.getFirst()),
                    words.stream().skip(1).findFirst().map(QuestionId::new));
        } catch (RuntimeException e) {
            return HOME; // somebody edited the settings
        }
    }
}
