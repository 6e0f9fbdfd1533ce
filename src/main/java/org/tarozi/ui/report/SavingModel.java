package org.tarozi.ui.report;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.tarozi.job.OutputFile;
import org.tarozi.report.workbook.WorkbookWriter;
import org.tarozi.store.file.WholeFile;
import org.tarozi.ui.CutFile;
import org.tarozi.ui.Drafts;
import org.tarozi.ui.Notice;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Outside;
import org.tarozi.ui.Progress;
import org.tarozi.ui.Workplace;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Writes files where the user says, and says where they are.
final class SavingModel {

    private final CutFile cut;
    private final Workplace workplace;
    private final ObjectProperty<Optional<Path>> saved =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Progress>> work =
            new SimpleObjectProperty<>(Optional.empty());
    private boolean left;

    SavingModel(OpenProgramme programme, Workplace workplace) {
        this.cut = new CutFile(Drafts.in(programme.sights()));
        this.workplace = workplace;
    }

    /// What was written last.
    ObjectProperty<Optional<Path>> saved() {
        return saved;
    }

    /// What is being written, if anything is.
    ObjectProperty<Optional<Progress>> work() {
        return work;
    }

    /// Writes the bytes that the preview shows.
    void savePdf(Draft draft) {
        target(Outside.Files.PDF, draft.name(), ".pdf")
                .ifPresent(
                        target -> save(OutputFile.PDF, target, _ -> out -> out.write(draft.pdf())));
    }

    /// Writes the workings of the report that the preview shows.
    void saveWorkbook(Draft draft) {
        target(Outside.Files.WORKBOOK, draft.name(), ".xlsx")
                .ifPresent(
                        target ->
                                save(
                                        OutputFile.WORKBOOK,
                                        target,
                                        progress ->
                                                out ->
                                                        WorkbookWriter.write(
                                                                draft.report(),
                                                                out,
                                                                progress::check)));
    }

    /// Lets the user name a file.
    Optional<Path> target(Outside.Files kind, String name, String ending) {
        return workplace
                .outside()
                .chooseTarget(kind, workplace.texts().say(ReportText.SAVE_WHERE), name + ending);
    }

    private void save(OutputFile kind, Path target, Function<Progress, WholeFile.Content> content) {
        Function<Progress, Optional<OutputFile.Obstacle>> writing =
                progress -> {
                    progress.at(-1, workplace.texts().say(ReportText.WRITING));
                    Optional<OutputFile.Obstacle> obstacle = kind.inTheWay(target);
                    if (obstacle.isEmpty()) {
                        WholeFile.write(
                                target,
                                out ->
                                        StoppableStream.fill(
                                                out, progress, content.apply(progress)));
                    }
                    return obstacle;
                };
        begin(
                target,
                () ->
                        workplace
                                .background()
                                .write(
                                        writing,
                                        obstacle ->
                                                obstacle.ifPresentOrElse(
                                                        one -> refuse(one, target),
                                                        () -> wrote(target))));
    }

    /// Begins to write a file.
    void begin(Path target, Supplier<Progress> writing) {
        workplace.frame().calm();
        saved.set(Optional.empty());
        cut.writing(target);
        Progress progress = writing.get();
        work.set(Optional.of(progress));
        progress.whenEnded(
                () -> {
                    work.set(Optional.empty());
                    cut.ended();
                    if (progress.isCancelled() && !progress.isDone()) {
                        String words =
                                workplace
                                        .texts()
                                        .say(ReportText.WRITING_CANCELLED, target.toString());
                        workplace.frame().tell(Notice.done(words));
                    }
                });
    }

    /// A file is there, whole.
    void wrote(Path file) {
        saved.set(Optional.of(file));
        if (left) {
            String sentence = workplace.texts().say(ReportText.SAVED_AT, file.toString());
            workplace.frame().tell(Notice.done(sentence).about(file));
        }
    }

    /// Nobody looks here any more; what is being written then is told at the edge of the window.
    void leave() {
        left = true;
    }

    /// Says why a file cannot be written.
    void refuse(OutputFile.Obstacle obstacle, Path target) {
        ReportText sentence =
                switch (obstacle) {
                    case NO_FOLDER -> ReportText.NO_FOLDER;
                    case IS_FOLDER -> ReportText.IS_FOLDER;
                    case NOT_OURS -> ReportText.NOT_OURS;
                };
        workplace.frame().tell(Notice.refused(workplace.texts().say(sentence, target.toString())));
    }

    /// Stops writing, and says so once it has; no half file is left.
    void cancel() {
        work.get().ifPresent(Progress::cancel);
    }

    /// Shows where the last file lies.
    void showFolder() {
        saved.get().ifPresent(workplace::showFolder);
    }
}
