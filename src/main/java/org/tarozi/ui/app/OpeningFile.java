package org.tarozi.ui.app;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentId;
import org.tarozi.change.Change;
import org.tarozi.change.Subject;
import org.tarozi.profile.DraftsFile;
import org.tarozi.store.Author;
import org.tarozi.store.Programme;
import org.tarozi.store.file.Opening;
import org.tarozi.store.file.StoreException;
import org.tarozi.text.Texts;
import org.tarozi.ui.Background;
import org.tarozi.ui.Drafts;
import org.tarozi.ui.FirstFew;
import org.tarozi.ui.Notice;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Progress;
import org.tarozi.ui.UnreadTexts;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.merge.ChangePlaces;
import org.tarozi.ui.merge.CutMerge;
import org.tarozi.ui.merge.DecisionDrafts;
import org.tarozi.ui.programme.BegunForms;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Opens a programme file for the window, with what was left in it the last time.
record OpeningFile(Background background, WindowSettings settings, InstantSource clock) {

    /// What was opened.
    ///
    /// @param recovered what was being done when the program was ended, if anything was
    /// @param place where the user was, in words of the settings
    record Opened(
            OpenProgramme programme, String title, Optional<Notice> recovered, String place) {}

    /// Whether a file is named like a programme; sticks may give names in capitals.
    static boolean isProgramme(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".tarozi");
    }

    /// Opens a file and hands the outcome to the window, unless it is cancelled.
    Progress open(Path file, Consumer<Opening<Opened>> then) {
        return background.watch(
                progress ->
                        progress.stoppable(() -> Programme.open(file, progress::isCancelled))
                                .map(one -> opened(one, progress)),
                then);
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
            settings.opened(programme.file(), programme.name().orElse(""));
            Author author = settings.author();
            OpenProgramme open = new OpenProgramme(programme, background, author, clock);
            DraftsFile file = new DraftsFile(settings.profile(), programme.id());
            Drafts drafts = Drafts.of(file, file.read(), background);
            open.sights().keep(drafts);
            return new Opened(
                    open,
                    title(programme),
                    programme.isReadOnly()
                            ? Optional.empty()
                            : recovered(programme, author, drafts),
                    settings.place(programme.id()).orElse(""));
        } catch (RuntimeException | Error e) {
            programme.close();
            throw e;
        }
    }

    private Optional<Notice> recovered(Programme programme, Author author, Drafts drafts) {
        Texts texts = Texts.in(settings.windowLanguage());
        List<Change> changes = programme.editing(author, clock).settle();
        List<String> forms =
                BegunForms.ways(drafts.all().get(), programme.assessments(), texts).stream()
                        .map(Notice.Way::caption)
                        .toList();
        Stream<Notice> kept =
                Stream.of(
                                sentence(
                                        AppText.RECOVERED,
                                        ChangePlaces.of(
                                                changes.stream().map(OpeningFile::place),
                                                programme,
                                                texts),
                                        texts),
                                sentence(AppText.FORMS_KEPT, forms, texts),
                                sentence(
                                        AppText.DECISIONS_KEPT,
                                        ChangePlaces.of(
                                                decisions(programme, drafts), programme, texts),
                                        texts),
                                sentence(
                                        AppText.UNREAD_KEPT,
                                        ChangePlaces.of(
                                                unread(programme, drafts), programme, texts),
                                        texts))
                        .flatMap(Optional::stream)
                        .map(Notice::recovered);
        return Stream.concat(kept, new CutMerge(drafts).told(programme, texts).stream())
                .reduce(Notice::with);
    }

    private static ChangePlaces.Place place(Change change) {
        return new ChangePlaces.Place(change.subject(), change.field());
    }

    private static Stream<ChangePlaces.Place> decisions(Programme programme, Drafts drafts) {
        return DecisionDrafts.begun(drafts, programme.conflicts())
                .map(
                        one ->
                                new ChangePlaces.Place(
                                        one.part().isEmpty()
                                                ? new Subject(one.root())
                                                : new Subject(one.root()).at(one.part()),
                                        one.field()));
    }

    /// Where something stands in visits of the programme that is no number or day.
    private static Stream<ChangePlaces.Place> unread(Programme programme, Drafts drafts) {
        Set<AssessmentId> visits =
                programme.assessments().assessments().stream()
                        .map(Assessment::id)
                        .collect(Collectors.toSet());
        return new UnreadTexts(drafts)
                .places().stream()
                        .filter(place -> visits.contains(place.visit()))
                        .map(place -> new ChangePlaces.Place(place.answer(), place.field().key()));
    }

    private static Optional<String> sentence(AppText text, List<String> things, Texts texts) {
        return things.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.say(text, things.size(), FirstFew.of(things, "; ", texts)));
    }

    private static String title(Programme programme) {
        return programme
                .name()
                .orElseGet(
                        () ->
                                Optional.ofNullable(programme.file().getFileName())
                                        .map(Path::toString)
                                        .orElse(""));
    }
}
