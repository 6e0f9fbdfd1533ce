package org.tarozi.ui.app;

import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.tarozi.profile.DraftsFile;
import org.tarozi.profile.FaultLog;
import org.tarozi.store.file.Opening;
import org.tarozi.store.file.Trouble;
import org.tarozi.text.Texts;
import org.tarozi.ui.Background;
import org.tarozi.ui.Destination;
import org.tarozi.ui.Drafts;
import org.tarozi.ui.Frame;
import org.tarozi.ui.Notice;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Outside;
import org.tarozi.ui.Progress;
import org.tarozi.ui.Screen;
import org.tarozi.ui.Sights;
import org.tarozi.ui.Staying;
import org.tarozi.ui.TroubleWords;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.Workplace;
import org.tarozi.ui.app.MemoryAtRest.JavaHeap;
import org.tarozi.ui.merge.CutMerge;
import org.tarozi.ui.start.StartScreen;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// The window's frame at work: opens and closes programmes and puts the screen of each destination
/// into it.
final class Shell implements Frame {

    private final Stage stage;
    private final WindowSettings settings;
    private final Look look;
    private final Background background;
    private final OpeningFile opening;
    private final Faults faults;
    private final Outside outside;
    private final FrameModel model = new FrameModel();
    private final Departure departure = new Departure(model);
    private final KeptPlace place;
    private final Sights sights = new Sights();
    private final Resting resting = new Resting();
    private final Arrivals arrivals;
    private final PutBack putBack;
    private @Nullable FrameView view;
    private @Nullable Screen screen;

    /// @param profile the user's own folder
    /// @param outside made with the language of the window, which may change
    Shell(
            Stage stage,
            Path profile,
            InstantSource clock,
            Function<Supplier<Texts>, Outside> outside) {
        this.stage = stage;
        this.settings = new WindowSettings(profile);
        this.look = new Look(settings);
        this.faults = new Faults(new FaultLog(profile, clock), model::isOnlyRead);
        this.background = Background.ofWindow(this::failed);
        this.opening = new OpeningFile(background, settings, clock);
        this.outside = outside.apply(this::texts);
        this.place = new KeptPlace(model, settings);
        this.arrivals = new Arrivals(this, model, opening, stage);
        this.putBack = new PutBack(this, model, opening);
        DraftsFile drafts = DraftsFile.ofNone(profile);
        sights.keep(Drafts.of(drafts, drafts.read(), background));
    }

    /// Shows the window with some files: a programme to open, others to merge into it.
    void start(List<Path> files) {
        FrameWindow.prepare(stage, model, new KeptSize(stage, settings, background), this::end);
        Handover.into(workplace(), model, arrivals::takeHanded);
        look.follow();
        new MemoryAtRest(stage, JavaHeap.ONLY, MemoryAtRest.AFTER);
        build();
        stage.show();
        arrivals.begin(files);
        Rehearsal.asked(this)
                .filter(one -> files.isEmpty())
                .ifPresent(one -> one.ofStart(stage.getScene()));
    }

    /// Builds everything anew in the language, colours and size of the settings, at the same place.
    void build() {
        leaveScreen();
        calm(); // also what was said while the screen was left, in the language before
        look.apply(stage.getScene());
        view = new FrameView(model, new FrameActions(this, workplace(), settings));
        stage.getScene().setRoot(view);
        showScreen();
    }

    /// What the screens of the present language work with.
    Workplace workplace() {
        return new Workplace(texts(), background, this, outside, settings);
    }

    private Texts texts() {
        return Texts.in(settings.windowLanguage());
    }

    @Override
    public void go(Destination destination) {
        calm();
        leaveScreen();
        remember(place.goOn(destination));
        showScreen();
    }

    @Override
    public void remember(Destination destination) {
        model.destination().set(destination);
        place.soon();
    }

    @Override
    public Optional<Destination> ledHere() {
        return place.ledHere();
    }

    @Override
    public Sights sights() {
        return sights;
    }

    @Override
    public void open(Path file) {
        if (model.isShown(file) || model.awaited().get().isPresent()) {
            return;
        }
        StartScreen.letTheSampleBe(sights);
        await(texts().say(AppText.OPENING, file.toString()), opening.open(file, this::opened));
    }

    @Override
    public void turnKeys() {
        Optional.ofNullable(view).ifPresent(FrameView::turnKeys);
    }

    @Override
    public void await(String what, Progress progress) {
        model.await(what, progress);
    }

    /// What is open stays open until another file has proved to be a programme.
    void opened(Opening<OpeningFile.Opened> outcome) {
        switch (outcome) {
            case Opening.Refused<OpeningFile.Opened>(Trouble why) -> refuse(why);
            case Opening.InUse<OpeningFile.Opened>(Trouble why) when !arrivals.areWaiting() ->
                    refuse(why);
            case Opening.InUse<OpeningFile.Opened>(Trouble why) ->
                    arrivals.isOpenElsewhere(why.about().getFirst());
            case Opening.Opened<OpeningFile.Opened>(OpeningFile.Opened opened) ->
                    close(
                            file -> {
                                show(opened);
                                file.ifPresent(putBack::say);
                            },
                            () -> opened.programme().close(file -> {}, why -> {}));
        }
    }

    private void refuse(Trouble why) {
        tell(Notice.refused(new TroubleWords(texts()).of(why)));
    }

    private void show(OpeningFile.Opened opened) {
        OpenProgramme programme = opened.programme();
        model.shown().set(Optional.of(programme));
        model.notice().set(opened.recovered());
        CutMerge.resume(programme);
        programme.changes().addListener((changes, before, now) -> model.countConflicts(programme));
        programme.saving().addListener((saving, before, now) -> model.calm(now));
        resting.watch(programme);
        opening.follow(programme);
        model.countConflicts(programme);
        Optional<Notice> first = model.notice().get();
        go(arrivals.beginning(opened.place()));
        model.notice().set(first);
        Rehearsal.asked(this).ifPresent(one -> one.of(programme));
    }

    /// Closes the programme that is open, if any, and goes on.
    ///
    /// @param then given where its file lies, if it had to be put back
    private void close(Consumer<Optional<Path>> then, Runnable otherwise) {
        leaveScreen();
        Runnable stay =
                () -> {
                    showScreen();
                    otherwise.run();
                };
        departure.whenDone(workplace(), () -> leave(then, otherwise), stay);
    }

    private void leave(Consumer<Optional<Path>> then, Runnable otherwise) {
        leaveScreen();
        place.now();
        resting.stop();
        model.shown()
                .get()
                .ifPresentOrElse(
                        shown -> close(shown, then, otherwise),
                        () -> then.accept(Optional.empty()));
    }

    private void close(OpenProgramme shown, Consumer<Optional<Path>> then, Runnable otherwise) {
        Destination destination = model.destination().get();
        model.leaveProgramme();
        model.destination().set(new Destination.Start(List.of()));
        opening.leave(shown); // the start looks for it before it is closed
        showScreen();
        shown.close(
                putBack -> {
                    opening.leave(shown);
                    then.accept(putBack);
                },
                why -> stay(shown, destination, why, otherwise));
    }

    /// The programme cannot be closed without a loss: it stays, and says why.
    private void stay(OpenProgramme shown, Destination at, Staying why, Runnable then) {
        model.ending().set(false);
        model.shown().set(Optional.of(shown));
        go(at);
        tell(Notice.failed(texts().say(FrameModel.words(why))));
        then.run();
    }

    void closeProgramme() {
        close(file -> file.ifPresent(putBack::say), () -> {});
    }

    /// Closes the window once everything is on the disk; a file that is being opened is let be.
    void end() {
        StartScreen.letTheSampleBe(sights);
        model.end(() -> background.later(this::vanish));
    }

    private void vanish() {
        model.ending().set(true); // also for who stayed just now and closes once more
        close(
                file -> file.ifPresentOrElse(putBack::say, () -> background.end(stage::close)),
                () -> {});
    }

    @Override
    public void calm() {
        model.notice().set(Optional.empty());
    }

    @Override
    public void calm(Notice told) {
        if (model.notice().get().equals(Optional.of(told))) {
            calm();
        }
    }

    @Override
    public void tell(Notice notice) {
        model.notice().set(Optional.of(notice));
    }

    /// Says what ended a piece of work.
    void failed(Throwable thrown) {
        model.tellFailure(faults.notice(thrown, texts()));
    }

    Destination destination() {
        return model.destination().get();
    }

    /// Takes files that were dropped.
    void take(List<Path> files) {
        arrivals.take(files);
    }

    private void leaveScreen() {
        Optional.ofNullable(screen).ifPresent(Screen::leave);
        screen = null;
    }

    private void showScreen() {
        Screen next = Screens.at(model.destination().get(), model.shown().get(), workplace());
        screen = next;
        if (view != null) {
            view.show(next);
        }
    }
}
