package org.tarozi.ui.numbers;

import javafx.scene.image.Image;

import org.tarozi.exchange.table.DelimitedWriter;
import org.tarozi.job.OutputFile;
import org.tarozi.job.OutputFile.Obstacle;
import org.tarozi.job.Picture;
import org.tarozi.text.Texts;
import org.tarozi.ui.Notice;
import org.tarozi.ui.Outside;
import org.tarozi.ui.Workplace;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Writes what is shown into files, and never over a file of another kind.
final class Saving {

    private final Workplace workplace;
    private final Texts texts;

    Saving(Workplace workplace) {
        this.workplace = workplace;
        this.texts = workplace.texts();
    }

    /// Writes a table where the user says.
    void table(String name, Consumer<DelimitedWriter> table) {
        target(Outside.Files.TABLE, NumbersText.SAVE_TABLE, name + ".csv")
                .ifPresent(
                        file ->
                                ifFree(
                                        OutputFile.TABLE,
                                        file,
                                        () ->
                                                write(
                                                        file,
                                                        () -> DelimitedWriter.write(file, table))));
    }

    /// Writes a picture where the user says. It is taken when it is known that it can be written.
    void picture(String name, Supplier<Image> picture) {
        target(Outside.Files.PICTURE, NumbersText.SAVE_PICTURE, name + ".png")
                .ifPresent(
                        file -> ifFree(OutputFile.PICTURE, file, () -> write(file, picture.get())));
    }

    private void write(Path file, Image picture) {
        write(file, () -> new Picture(Pixels.of(picture)).write(file));
    }

    private void write(Path file, Runnable work) {
        workplace
                .background()
                .run(
                        () -> {
                            work.run();
                            return file;
                        },
                        done ->
                                workplace
                                        .frame()
                                        .tell(
                                                Notice.done(
                                                        texts.say(
                                                                NumbersText.SAVED,
                                                                done.toString()))));
    }

    /// A name without its ending gets it, since not every dialog adds it.
    private Optional<Path> target(Outside.Files kind, NumbersText title, String suggested) {
        String ending = suggested.substring(suggested.lastIndexOf('.'));
        return workplace
                .outside()
                .chooseTarget(kind, texts.say(title), suggested)
                .map(
                        file ->
                                file.getFileName().toString().contains(".")
                                        ? file
                                        : file.resolveSibling(file.getFileName() + ending));
    }

    private void ifFree(OutputFile kind, Path file, Runnable write) {
        workplace
                .background()
                .run(
                        () -> kind.inTheWay(file),
                        obstacle ->
                                obstacle.ifPresentOrElse(
                                        one ->
                                                workplace
                                                        .frame()
                                                        .tell(Notice.refused(sentence(one, file))),
                                        write));
    }

    private String sentence(Obstacle obstacle, Path file) {
        NumbersText text =
                switch (obstacle) {
                    case NO_FOLDER -> NumbersText.NO_FOLDER;
                    case IS_FOLDER -> NumbersText.IS_FOLDER;
                    case NOT_OURS -> NumbersText.NOT_OURS;
                };
        return texts.say(text, file.toString());
    }
}
