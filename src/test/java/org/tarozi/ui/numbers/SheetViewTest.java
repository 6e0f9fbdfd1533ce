package org.tarozi.ui.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tarozi.analysis.Filters;
import org.tarozi.analysis.PlaceField;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;
import org.tarozi.ui.Theme;
import org.tarozi.ui.Toolkit;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/// What a picture that is saved says by itself.
class SheetViewTest {

    @TempDir Path folder;

    private static SheetView sheet(Desk desk, int piece) {
        return new SheetView(
                desk.model(),
                new Words(Texts.in(Language.EN)),
                Sight.of(desk.model(), desk.count()),
                piece);
    }

    private static List<String> texts(Desk desk, int piece, String selector) {
        Toolkit.start();
        return Toolkit.onWindow(
                () ->
                        sheet(desk, piece).lookupAll(selector).stream()
                                .map(label -> ((Label) label).getText())
                                .toList());
    }

    /// Something of every node that a picture of the first rows shows under a selector.
    private static <T> List<T> drawn(Desk desk, String selector, Function<Node, T> what) {
        Toolkit.start();
        return Toolkit.onWindow(
                () -> {
                    SheetView sheet = sheet(desk, 0);
                    sheet.picture();
                    return sheet.lookupAll(selector).stream()
                            .filter(node -> node.getParent().isVisible())
                            .map(what)
                            .toList();
                });
    }

    @Test
    void allItsBarsHaveOneScale() {
        try (Desk desk = new Desk(folder)) {
            assertEquals(1, drawn(desk, ".line-question .bar", Node::isVisible).size(), "national");
            assertEquals(
                    1,
                    Set.copyOf(drawn(desk, ".bar", bar -> bar.getLayoutBounds().getWidth()))
                            .size());
        }
    }

    @Test
    void answersInConflictKeepTheirSignAndOnlyWhatLeadsOnIsNotThere() {
        try (Desk desk = new Desk(folder)) {
            assertEquals(List.of(1.0), drawn(desk, ".result-in_conflict .icon", Node::getOpacity));
            assertEquals(Set.of(0.0), Set.copyOf(drawn(desk, ".leads-on", Node::getOpacity)));
        }
    }

    @Test
    void thePictureOfAMapSaysWhatItShowsOfWhichProgrammeAndWhen() {
        try (Desk desk = new Desk(folder)) {
            desk.model().shown().set(NumbersModel.Shown.HEAT_MAP);
            desk.model()
                    .choose(
                            ScopeChoice.ALL.where(
                                    Filters.NONE.where(PlaceField.COUNTRY, Set.of("UZ", "KZ"))));

            assertEquals(List.of("Non-compliant questions by factory"), texts(desk, 0, ".title"));
            assertEquals(
                    List.of(
                            "Garments · 14\u00a0May 2026",
                            "Period: all visits, the latest of each factory · Kinds of visit: full"
                                    + " · Only factories of: country: Kazakhstan, Uzbekistan"),
                    texts(desk, 0, ".picture-sheet > .label").subList(1, 3));
        }
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
    void itIsDarkOnLightInAWindowOfEitherColours(Theme window) {
        try (Desk desk = new Desk(folder)) {
            desk.model().shown().set(NumbersModel.Shown.HEAT_MAP);
            Toolkit.start();
            Toolkit.doOnWindow(
                    () -> {
                        String before = Application.getUserAgentStylesheet();
                        Application.setUserAgentStylesheet(window.styleSheet(ColorScheme.LIGHT));
                        PixelReader picture = sheet(desk, 0).picture().getPixelReader();
                        Application.setUserAgentStylesheet(before);
                        assertTrue(picture.getColor(1, 1).getBrightness() > 0.9, "paper");
                        assertTrue(darkest(picture) < 0.3, "ink");
                    });
        }
    }

    private static double darkest(PixelReader picture) {
        return IntStream.range(0, 400)
                .boxed()
                .flatMap(x -> IntStream.range(0, 80).mapToObj(y -> picture.getColor(x, y)))
                .mapToDouble(Color::getBrightness)
                .min()
                .orElseThrow();
    }

    @Test
    void itsFactoriesStandInTheOrderOfTheScreen() {
        try (Desk desk = new Desk(folder)) {
            desk.model().shown().set(NumbersModel.Shown.HEAT_MAP);

            assertEquals(
                    List.of("Cotton", "Silk", "Wool"), texts(desk, 0, ".heat-row > .heat-name"));
        }
    }

    @Test
    void onlyWhatIsOfOneCycleOfAPanelIsHeadedByIt() {
        try (Desk desk = new Desk(folder)) {
            desk.during(PeriodChoice.ALL.numbered(PeriodChoice.Kind.PANEL, 2));
            desk.model().showPart(1);
            assertEquals(List.of("cycle 2"), texts(desk, 0, ".heading"));

            desk.model().shown().set(NumbersModel.Shown.IN_AND_OUT);
            assertEquals(List.of(), texts(desk, 0, ".heading"));
            assertEquals(
                    desk.count().visits().size(), texts(desk, 0, ".picture-visit .strong").size());
        }
    }

    @Test
    void whatIsLeftOutOfAPanelThatCountsNothingIsInThePictureToo() {
        try (Desk desk = new Desk(folder)) {
            desk.during(PeriodChoice.ALL.numbered(PeriodChoice.Kind.PANEL, 9));
            desk.model().shown().set(NumbersModel.Shown.IN_AND_OUT);

            assertEquals(
                    desk.count().visits().size(), texts(desk, 0, ".picture-visit .strong").size());
        }
    }

    @Test
    void aMapOfManyFactoriesGoesOnInTheNextPicture() {
        try (Desk desk = new Desk(folder)) {
            for (int factory = 101; factory <= 158; factory++) {
                desk.add("Factory " + factory);
            }
            desk.model().shown().set(NumbersModel.Shown.HEAT_MAP);

            assertEquals(60, texts(desk, 0, ".heat-row > .heat-name").size());
            assertEquals(List.of("Wool"), texts(desk, 1, ".heat-row > .heat-name"));
            assertEquals(
                    "Rows 61 to 61 of 61; the others are in pictures beside this one.",
                    texts(desk, 1, ".picture-sheet > .label").getLast());
        }
    }
}
