package org.tarozi.ui.app;

import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.FactoryId;
import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.file.ShippedChecklists;
import org.tarozi.exchange.tza.Manifest;
import org.tarozi.exchange.tza.TzaWriter;
import org.tarozi.job.Founding;
import org.tarozi.sample.Demo;
import org.tarozi.store.Editing;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Theme;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;
import org.tarozi.ui.WindowSettings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/// Every screen on the sample programme, one after the other, also with its forms open.
///
/// @param profile the folder of the user
/// @param files of a batch, of which some are refused
/// @param factory the one with most to show
record ScreenTour(
        Path profile, Path sample, List<Path> files, FactoryId factory, AssessmentId visit) {

    private static final String EMPTY = "empty.tarozi";

    private static final QuestionId QUESTION = new QuestionId("os-exits-blocked");

    private static final String SHEET =
            """
            factory,visit_date,question,result,workers_affected
            Invented,2026-13-45,os-exits-blocked,maybe,many
            """;

    /// How the window is seen.
    record Window(Language language, Theme theme, int textSize, int width, int height) {

        static Window of(Language language, Theme theme, int textSize) {
            return new Window(language, theme, textSize, 1366, 768);
        }
    }

    /// Makes the sample.
    static ScreenTour in(Path folder) {
        Path made = folder.resolve("sample");
        Demo.write(made);
        Path sample = made.resolve(Demo.PROGRAMME);
        founded(folder.resolve(EMPTY));
        try (Programme programme = VisitFixture.opened(Programme.openToRead(sample));
                Stream<Path> handedOver = Files.list(made.resolve("files"))) {
            List<Path> files =
                    Stream.concat(
                                    handedOver.sorted().limit(3),
                                    Stream.of(
                                            corrected(folder, sample),
                                            Files.writeString(folder.resolve("sheet.csv"), SHEET),
                                            Files.writeString(folder.resolve("cut.tza"), "PK")))
                            .toList();
            List<Assessment> visits = programme.assessments().assessments();
            FactoryId factory =
                    visits.stream()
                            .filter(one -> one.openConflicts() > 0)
                            .findFirst()
                            .flatMap(Assessment::factory)
                            .orElseThrow();
            return new ScreenTour(folder, sample, files, factory, visits.get(1).id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A file of somebody who answered two questions of every visit anew.
    private static Path corrected(Path folder, Path sample) throws IOException {
        Path file = folder.resolve("corrected.tza");
        Path copy = Files.copy(sample, folder.resolve("copy.tarozi"));
        try (Programme programme = VisitFixture.opened(Programme.open(copy))) {
            Editing editing = programme.editing(VisitFixture.author(), VisitFixture.CLOCK);
            for (Assessment visit : programme.assessments().assessments()) {
                Subject answer = new Subject("assessment/" + visit.id()).at("answer/" + QUESTION);
                editing.set(answer, OfAnswer.RESULT.key(), Value.of("non_compliant"));
                editing.set(
                        answer,
                        OfAnswer.FINDING.key(),
                        Value.of(
                                "Two of the four exits of the sewing hall were locked; the key was"
                                        + " with the guard at the gate."));
            }
            new TzaWriter(
                            programme
                                    .export(VisitFixture.author(), VisitFixture.CLOCK)
                                    .everything(),
                            programme.attachments()::find)
                    .write(file, new Manifest.Sender(programme.id(), programme.name(), "Dilnoza"));
        }
        return file;
    }

    private static void founded(Path file) {
        Founding founding =
                new Founding(ShippedChecklists.all().getFirst(), "Nothing yet", Map.of());
        VisitFixture.opened(
                        founding.make(file, VisitFixture.author(), VisitFixture.CLOCK, () -> false))
                .close();
    }

    /// Goes to every screen, and has it looked at by its name.
    void go(Window seen, BiConsumer<String, WindowRobot> look) {
        WindowSettings settings = new WindowSettings(profile);
        settings.setLanguage(seen.language());
        settings.setTheme(seen.theme());
        settings.setTextSize(seen.textSize());
        settings.setName("Aziza");
        try (WindowRobot window =
                WindowRobot.open(profile, VisitFixture.CLOCK, seen.width(), seen.height())) {
            window.settle();
            look.accept("start", window);
            show("new-programme", "#new", window, look);
            window.scene().click("#new-back");
            open(profile.resolve(EMPTY), window);
            empty(window, look);
            open(sample, window);
            factories(window, look);
            visit(window, look);
            merge(window, look);
            numbers(window, look);
            window.go(new Destination.Reports(Optional.empty()));
            awaitPages(window);
            look.accept("reports", window);
        }
    }

    private static void open(Path file, WindowRobot window) {
        Toolkit.doOnWindow(() -> window.shell().open(file));
        window.scene().awaitText("#file", file.toString());
        window.settle();
    }

    private static void empty(WindowRobot window, BiConsumer<String, WindowRobot> look) {
        window.go(new Destination.Factories(Optional.empty()));
        look.accept("empty-factories", window);
        window.go(new Destination.Merge(List.of()));
        show("empty-conflicts", "#part-conflicts", window, look);
        show("empty-imports", "#part-imports", window, look);
        window.go(new Destination.Numbers());
        look.accept("empty-numbers", window);
        window.go(new Destination.Reports(Optional.empty()));
        look.accept("empty-reports", window);
    }

    private void visit(WindowRobot window, BiConsumer<String, WindowRobot> look) {
        window.go(new Destination.Visit(visit, Optional.of(QUESTION)));
        look.accept("visit", window);
        for (KeyCode key : List.of(KeyCode.F9, KeyCode.F1)) {
            window.scene().press(key);
            window.settle();
            look.accept(key == KeyCode.F1 ? "keys" : "history", window);
            window.scene().press(KeyCode.ESCAPE);
            window.settle();
        }
    }

    private void factories(WindowRobot window, BiConsumer<String, WindowRobot> look) {
        window.go(new Destination.Factories(Optional.of(factory)));
        look.accept("factories", window);
        show("profile", "#edit-profile", window, look);
        window.scene().click("#close-profile");
        show("new-visit", "#new-visit", window, look);
        window.scene().click("#visit-cancel");
        show("new-factory", "#add-factory", window, look);
        window.scene().click("#factory-cancel");
    }

    private void merge(WindowRobot window, BiConsumer<String, WindowRobot> look) {
        window.go(new Destination.Merge(List.of()));
        look.accept("merge", window);
        show("conflicts", "#part-conflicts", window, look);
        show("imports", "#part-imports", window, look);
        window.go(new Destination.Merge(files));
        window.scene().awaitSeen("#looked-statuses");
        window.settle();
        look.accept("looked", window);
        show("replaced", "#show-replaced", window, look);
        window.scene().click("#put-aside");
    }

    private static void numbers(WindowRobot window, BiConsumer<String, WindowRobot> look) {
        window.go(new Destination.Numbers());
        look.accept("numbers", window);
        for (String other : List.of("heat-map", "in-and-out", "rates")) {
            show(other, "#show-" + other, window, look);
        }
        window.scene().focus("#rates");
        window.scene().press(KeyCode.ENTER);
        window.scene().awaitSeen("#questions");
        window.settle();
        look.accept("questions", window);
        window.scene().press(KeyCode.ESCAPE);
    }

    private static void show(
            String name, String button, WindowRobot window, BiConsumer<String, WindowRobot> look) {
        window.scene().click(button);
        window.settle();
        look.accept(name, window);
    }

    private static void awaitPages(WindowRobot window) {
        Toolkit.await(
                "a page is drawn",
                () ->
                        window.scene().scene().getRoot().lookupAll(".pages .image-view").stream()
                                .anyMatch(
                                        node ->
                                                node instanceof ImageView view
                                                        && view.getImage() != null));
    }
}
