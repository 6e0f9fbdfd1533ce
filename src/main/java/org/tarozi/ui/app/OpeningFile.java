package org.tarozi.ui.app;

import org.tarozi.profile.DraftsFile;
import org.tarozi.store.Author;
import org.tarozi.store.Programme;
import org.tarozi.store.file.Opening;
import org.tarozi.store.file.StoreException;
import org.tarozi.text.Texts;
import org.tarozi.ui.Background;
import org.tarozi.ui.Drafts;
import org.tarozi.ui.Notice;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Progress;
import org.tarozi.ui.WindowSettings;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Opens a programme file for the window, with what was left in it the last time.
record OpeningFile(Background background, WindowSettings settings, InstantSource clock) {

    /// What was opened.
    ///
    /// @param recovered what was being done when the program was ended, and whether the computed
    ///   tables had to be computed again
    /// @param place where the user was, in words of the settings
    record Opened(OpenProgramme programme, Optional<Notice> recovered, String place) {}

    /// Whether a file is named like a programme; sticks may give names in capitals.
    static boolean isProgramme(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".tarozi");
    }

    /// Opens a file and hands the outcome to the window, unless it is cancelled.
    Progress open(Path file, Consumer<Opening<Opened>> then) {
        return background.watch(progress -> opened(file, progress), then);
    }

    private Opening<Opened> opened(Path file, Progress progress) {
        Optional<Instant> changed = settings.lastChange(file); // opening alone writes into it
        return progress.stoppable(() -> Programme.open(file, progress::isCancelled))
                .map(
                        programme -> {
                            Opened opened = opened(programme, progress);
                            leave(file, changed);
                            return opened;
                        });
    }

    /// Offers a programme at the start by what people call it now.
    void follow(OpenProgramme programme) {
        programme.details().subscribe((before, now) -> programme.ask(this::offered, offered -> {}));
    }

    private Programme offered(Programme programme) {
        offer(programme);
        return programme;
    }

    /// Notes how a file is left, behind all work given so far.
    void leave(OpenProgramme programme) {
        background.run(
                () -> {
                    leave(programme.file(), programme.changed());
                    programme.changed().ifPresent(this::noteWritten);
                    return programme;
                },
                left -> {});
    }

    private void leave(Path file, Optional<Instant> changed) {
        try {
            settings.leave(file, changed);
        } catch (StoreException e) {
            return; // then the file itself says when it was changed
        }
    }

    private void noteWritten(Instant moment) {
        try {
            settings.setLastWritten(moment);
        } catch (StoreException e) {
            return; // then a clock that goes back is not noticed
        }
    }

    /// Offers a file at the start from now on, and goes on.
    void offer(Path file, Runnable then) {
        background.run(
                () -> {
                    settings.opened(file);
                    return then;
                },
                Runnable::run);
    }

    /// Hands over the programme that was opened last, where another window has it open.
    void whenLastIsInUse(Consumer<String> then) {
        background.run(
                () -> settings.recent().stream().findFirst().filter(OpeningFile::isInUse),
                last -> last.map(Path::toString).ifPresent(then));
    }

    /// Whether another window has a file open.
    static boolean isInUse(Path file) {
        try {
            Opening<Programme> opening = Programme.openToRead(file);
            if (opening instanceof Opening.Opened<Programme>(Programme free)) {
                free.close();
            }
            return opening instanceof Opening.InUse<Programme>;
        } catch (StoreException e) {
            return false; // who opens it is told
        }
    }

    private Opened opened(Programme programme, Progress progress) {
        try {
            progress.check();
            programme.checklists(); // what is damaged is found before a byte is written
            offer(programme);
            Author author = settings.author();
            OpenProgramme open = new OpenProgramme(programme, background, author, clock);
            DraftsFile file = new DraftsFile(settings.profile(), programme.id(), programme.file());
            file.takeOver(programme.id());
            Drafts drafts = Drafts.of(file, file.read(), background);
            open.sights().keep(drafts);
            Texts texts = Texts.in(settings.windowLanguage());
            Stream<Optional<Notice>> told =
                    programme.isReadOnly()
                            ? Stream.of()
                            : Stream.of(
                                    ClockDoubt.of(clock.instant(), settings.lastWritten(), texts),
                                    rebuilt(programme, texts),
                                    new Recovered(programme, drafts, texts).notice(open.takeUp()));
            return new Opened(
                    open,
                    told.flatMap(Optional::stream).reduce(Notice::with),
                    settings.place(programme.id()).orElse(""));
        } catch (RuntimeException | Error e) {
            programme.close();
            throw e;
        }
    }

    private static Optional<Notice> rebuilt(Programme programme, Texts texts) {
        return programme.checkup().isRebuilt()
                ? Optional.of(Notice.taken(texts.say(AppText.REBUILT)))
                : Optional.empty();
    }

    /// Where the settings find no room it is not offered at the start, and can be opened even so.
    private void offer(Programme programme) {
        try {
            settings.opened(programme.file(), programme.name().orElse(""), programme.id());
        } catch (StoreException e) {
            return;
        }
    }
}
