package org.tarozi.ui.app;

import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

import org.tarozi.profile.DraftsFile;
import org.tarozi.store.Programme;
import org.tarozi.store.file.Opening;
import org.tarozi.ui.Background;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Drafts;
import org.tarozi.ui.FakeOutside;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.SceneRobot;
import org.tarozi.ui.Toolkit;
import org.tarozi.ui.VisitFixture;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A whole window without a display, from start to end.
public final class WindowRobot implements AutoCloseable {

    private static final int ROUNDS = 6;

    private final Stage stage;
    private final Shell shell;
    private final FakeOutside outside = new FakeOutside();
    private final List<Throwable> faults = new CopyOnWriteArrayList<>();

    private WindowRobot(Path profile, InstantSource clock, int width, int height) {
        WindowApplication.loadFonts();
        Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> faults.add(fault));
        this.stage = new Stage();
        stage.setX(0);
        stage.setY(0);
        this.shell = new Shell(stage, profile, clock, texts -> outside);
        stage.setWidth(width);
        stage.setHeight(height);
    }

    /// Opens the window of a user on a laptop's screen.
    ///
    /// @param profile the user's own folder
    /// @param files what was double-clicked
    public static WindowRobot open(Path profile, InstantSource clock, Path... files) {
        return open(profile, clock, 1366, 768, files);
    }

    /// Opens the window of a user at a size.
    public static WindowRobot open(
            Path profile, InstantSource clock, int width, int height, Path... files) {
        Toolkit.start();
        return Toolkit.onWindow(
                () -> {
                    WindowRobot robot = new WindowRobot(profile, clock, width, height);
                    robot.shell.start(List.of(files));
                    return robot;
                });
    }

    /// Opens the window of a user whose disk answers only once a gate is open.
    static WindowRobot openBehind(CountDownLatch gate, Path profile) {
        Toolkit.start();
        return Toolkit.onWindow(
                () -> {
                    WindowRobot robot = new WindowRobot(profile, VisitFixture.CLOCK, 1366, 768);
                    Hold.FILE.until(gate, robot.shell.workplace().background());
                    robot.shell.start(List.of());
                    return robot;
                });
    }

    /// Opens the window with a programme that can only be read.
    public static WindowRobot toRead(Path profile, Path file) {
        WindowRobot window = open(profile, VisitFixture.CLOCK);
        Programme programme = VisitFixture.opened(Programme.openToRead(file));
        Toolkit.doOnWindow(
                () ->
                        window.take(
                                programme,
                                new DraftsFile(profile, programme.id(), programme.file())));
        window.scene().awaitText("#file", file.toString());
        return window;
    }

    private void take(Programme programme, DraftsFile drafts) {
        Background background = shell.workplace().background();
        OpenProgramme open =
                new OpenProgramme(programme, background, VisitFixture.author(), VisitFixture.CLOCK);
        open.sights().keep(Drafts.of(drafts, drafts.read(), background));
        shell.opened(new Opening.Opened<>(new OpeningFile.Opened(open, Optional.empty(), "")));
    }

    /// Opens a visit, with the focus on its questions.
    public static WindowRobot inVisit(Path profile, VisitFixture fixture) {
        WindowRobot window = open(profile, VisitFixture.CLOCK, fixture.file());
        window.scene().awaitText("#file", fixture.file().toString());
        Toolkit.doOnWindow(
                () -> window.shell().go(new Destination.Visit(fixture.visit(), Optional.empty())));
        window.scene().awaitFocus("#questions");
        return window;
    }

    /// What is in it.
    public SceneRobot scene() {
        return new SceneRobot(stage.getScene());
    }

    /// The dialogs it would show.
    public FakeOutside outside() {
        return outside;
    }

    /// Drops files on the window.
    public void drop(Path... files) {
        Toolkit.doOnWindow(() -> shell.take(List.of(files)));
    }

    /// The frame, as if the user went somewhere; on the window's thread only.
    Shell shell() {
        return shell;
    }

    /// The menus of the settings, in their order.
    enum Setting {
        LANGUAGE,
        COLOURS,
        TEXT_SIZE
    }

    /// Where the user is, as it is kept for the next start.
    Destination destination() {
        return Toolkit.onWindow(shell::destination);
    }

    /// Goes somewhere, and waits until it is shown.
    public void go(Destination destination) {
        Toolkit.doOnWindow(() -> shell.go(destination));
        settle();
    }

    /// Chooses in the menu of the programme.
    void chooseOfProgramme(String item) {
        MenuButton menu = (MenuButton) scene().all("#programme-menu").getFirst();
        Toolkit.doOnWindow(
                () ->
                        menu.getItems().stream()
                                .filter(one -> item.equals(one.getId()))
                                .forEach(MenuItem::fire));
    }

    /// What is in another window over this one, found by something in it.
    static SceneRobot over(String selector) {
        Toolkit.await(selector + " is there", () -> sceneWith(selector).isPresent());
        return new SceneRobot(Toolkit.onWindow(() -> sceneWith(selector).orElseThrow()));
    }

    private static Optional<Scene> sceneWith(String selector) {
        return Window.getWindows().stream()
                .map(Window::getScene)
                .filter(scene -> scene.getRoot().lookup(selector) != null)
                .findFirst();
    }

    /// Chooses in a menu of the settings, and waits until the window is built anew.
    void choose(Setting setting, int item) {
        SceneRobot scene = scene();
        scene.focus("#settings"); // as a click on it does
        MenuButton settings = (MenuButton) scene.all("#settings").getFirst();
        Toolkit.doOnWindow(
                () ->
                        ((Menu) settings.getItems().get(setting.ordinal()))
                                .getItems()
                                .get(item)
                                .fire());
        Toolkit.await(
                "the window is built anew", () -> scene.all("#settings").getFirst() != settings);
        settle();
    }

    /// Waits until all work given so far is done, what follows from it too, and it is drawn.
    void settle() {
        for (int round = 0; round < ROUNDS; round++) {
            CountDownLatch idle = new CountDownLatch(2);
            Toolkit.doOnWindow(
                    () -> {
                        Background background = shell.workplace().background();
                        background.run(() -> idle, CountDownLatch::countDown);
                        background.reckon(() -> idle, CountDownLatch::countDown);
                    });
            try {
                if (!idle.await(1, TimeUnit.MINUTES)) {
                    throw new AssertionError("the window is at work for a minute");
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            Toolkit.doOnWindow(
                    () -> {
                        stage.getScene().getRoot().applyCss();
                        stage.getScene().getRoot().layout();
                    });
        }
    }

    /// Closes the programme that is open, as the menu does.
    public void closeProgramme() {
        Toolkit.doOnWindow(shell::closeProgramme);
    }

    /// Closes the window as its cross does, and waits until the file is closed.
    @Override
    public void close() {
        pressItsCross();
        Toolkit.await("the window is closed", () -> !stage.isShowing());
        faults.forEach(
                fault -> {
                    throw new AssertionError("the window's thread failed", fault);
                });
    }

    /// What the menus offer that are open beside what is clicked; on the window's thread.
    static List<MenuItem> offered() {
        return Window.getWindows().stream()
                .flatMap(
                        window ->
                                window instanceof ContextMenu menu
                                        ? menu.getItems().stream()
                                        : Stream.empty())
                .toList();
    }

    /// Whether the window is still there.
    public boolean isShowing() {
        return Toolkit.onWindow(stage::isShowing);
    }

    /// Closes the window as its cross does, which goes with the window.
    public void pressItsCross() {
        Toolkit.doOnWindow(
                () -> {
                    if (stage.isShowing()) {
                        stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
                    }
                });
    }
}
