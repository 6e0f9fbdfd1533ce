package org.tarozi.ui.numbers;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.image.Image;

import org.tarozi.exchange.table.DelimitedWriter;
import org.tarozi.job.OutputFile;
import org.tarozi.job.OutputFile.Obstacle;
import org.tarozi.job.Picture;
import org.tarozi.ui.Notice;
import org.tarozi.ui.Outside;
import org.tarozi.ui.Progress;
import org.tarozi.ui.Workplace;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Writes what is shown into files, and never over a file of another kind.
final class Saving {

    private final Workplace workplace;
    private final ObjectProperty<Optional<Progress>> running =
            new SimpleObjectProperty<>(Optional.empty());

    Saving(Workplace workplace) {
        this.workplace = workplace;
    }

    /// What is being written, if something is.
    ObjectProperty<Optional<Progress>> running() {
        return running;
    }

    /// Writes a table where the user says.
    ///
    /// @param table makes the rows; does the step it is given now and then, which may end it
    void table(String name, Function<Runnable, Consumer<DelimitedWriter>> table) {
        target(Outside.Files.TABLE, NumbersText.SAVE_TABLE, name + ".csv")
                .ifPresent(
                        file ->
                                ifFree(
                                        OutputFile.TABLE,
                                        file,
                                        () ->
                                                write(
                                                        file,
                                                        step ->
                                                                DelimitedWriter.write(
                                                                        file, table.apply(step)))));
    }

    /// Writes a picture where the user says. It is taken when it is known that it can be written.
    void picture(String name, Supplier<Image> picture) {
        target(Outside.Files.PICTURE, NumbersText.SAVE_PICTURE, name + ".png")
                .ifPresent(
                        file -> ifFree(OutputFile.PICTURE, file, () -> write(file, picture.get())));
    }

    private void write(Path file, Image picture) {
        write(file, step -> new Picture(Pixels.of(picture)).write(file));
    }

    private void write(Path file, Consumer<Runnable> work) {
        workplace.frame().calm();
        Progress progress =
                workplace
                        .background()
                        .watch(
                                watched -> {
                                    work.accept(watched::check);
                                    return file;
                                },
                                done -> tell(Notice.done(say(NumbersText.SAVED, done))));
        running.set(Optional.of(progress));
        progress.whenEnded(() -> running.set(Optional.empty()));
    }

    private void tell(Notice notice) {
        workplace.frame().tell(notice);
    }

    private String say(NumbersText text, Path file) {
        return workplace.texts().say(text, file.toString());
    }

    private Optional<Path> target(Outside.Files kind, NumbersText title, String suggested) {
        return workplace.outside().chooseTarget(kind, workplace.texts().say(title), suggested);
    }

    private void ifFree(OutputFile kind, Path file, Runnable write) {
        workplace
                .background()
                .run(
                        () -> kind.inTheWay(file),
                        obstacle ->
                                obstacle.ifPresentOrElse(
                                        one -> tell(Notice.refused(sentence(one, file))), write));
    }

    private String sentence(Obstacle obstacle, Path file) {
        NumbersText text =
                switch (obstacle) {
                    case NO_FOLDER -> NumbersText.NO_FOLDER;
                    case IS_FOLDER -> NumbersText.IS_FOLDER;
                    case NOT_OURS -> NumbersText.NOT_OURS;
                };
        return say(text, file);
    }
}
