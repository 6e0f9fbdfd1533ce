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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

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

    /// What is saved.
    ///
    /// @param name a name for its file, without an ending
    /// @param caution what to think of before it is passed on
    record Named(String name, Optional<String> caution) {}

    /// Writes a table where the user says.
    ///
    /// @param table makes the rows; does the step it is given now and then, which may end it
    void table(Named what, Function<Runnable, Consumer<DelimitedWriter>> table) {
        target(Outside.Files.TABLE, NumbersText.SAVE_TABLE, what.name() + ".csv")
                .ifPresent(
                        file ->
                                ifFree(
                                        OutputFile.TABLE,
                                        List.of(file),
                                        () -> write(what, file, table)));
    }

    private void write(Named what, Path file, Function<Runnable, Consumer<DelimitedWriter>> table) {
        write(
                file,
                step -> DelimitedWriter.write(file, table.apply(step)),
                () -> tellSaved(what, List.of(file)));
    }

    /// Writes pictures where the user says: the first under that name, the others with a number
    /// beside it. Each is taken when it is known that all can be written and the one before is.
    ///
    /// @param taken the picture of a number, counted from 0
    void pictures(Named what, int many, IntFunction<Image> taken) {
        target(Outside.Files.PICTURE, NumbersText.SAVE_PICTURE, what.name() + ".png")
                .map(first -> files(first, many))
                .filter(files -> files.stream().skip(1).allMatch(this::mayBeWritten))
                .ifPresent(
                        files ->
                                ifFree(
                                        OutputFile.PICTURE,
                                        files,
                                        () -> write(new Pictures(what, files, taken), 0)));
    }

    private static List<Path> files(Path first, int many) {
        String name = String.valueOf(first.getFileName());
        String stem = name.substring(0, name.length() - ".png".length());
        return IntStream.rangeClosed(1, many)
                .mapToObj(
                        number ->
                                number == 1
                                        ? first
                                        : first.resolveSibling(stem + " " + number + ".png"))
                .toList();
    }

    private boolean mayBeWritten(Path file) {
        return !Files.exists(file) || workplace.outside().mayReplace(file);
    }

    /// Pictures and where they go.
    private record Pictures(Named what, List<Path> files, IntFunction<Image> taken) {}

    private void write(Pictures pictures, int at) {
        List<Path> files = pictures.files();
        Image picture = pictures.taken().apply(at);
        write(
                files.get(at),
                step -> write(picture, files.get(at), step, files.subList(0, at)),
                () -> {
                    if (at + 1 < files.size()) {
                        write(pictures, at + 1);
                    } else {
                        tellSaved(pictures.what(), files);
                    }
                });
    }

    /// Some pictures of a long list say nothing alone, so they go where one of them fails.
    private static void write(Image picture, Path file, Runnable step, List<Path> before) {
        try {
            step.run();
            new Picture(Pixels.of(picture)).write(file);
        } catch (RuntimeException e) {
            before.forEach(one -> one.toFile().delete());
            throw e;
        }
    }

    private void tellSaved(Named what, List<Path> files) {
        String saved = saved(files);
        Notice notice =
                what.caution()
                        .map(caution -> Notice.taken(saved + " " + caution))
                        .orElseGet(() -> Notice.done(saved));
        tell(notice.about(files.getFirst()));
    }

    private String saved(List<Path> files) {
        Path first = files.getFirst();
        return files.size() == 1
                ? say(NumbersText.SAVED, first)
                : workplace
                        .texts()
                        .say(NumbersText.SAVED_PIECES, first.toString(), files.size() - 1);
    }

    private void write(Path file, Consumer<Runnable> work, Runnable then) {
        workplace.frame().calm();
        Progress progress =
                workplace
                        .background()
                        .watch(
                                watched -> {
                                    work.accept(watched::check);
                                    return file;
                                },
                                done -> then.run());
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

    private void ifFree(OutputFile kind, List<Path> files, Runnable write) {
        workplace
                .background()
                .run(
                        () ->
                                files.stream()
                                        .flatMap(
                                                file ->
                                                        kind
                                                                .inTheWay(file)
                                                                .map(one -> sentence(one, file))
                                                                .stream())
                                        .findFirst(),
                        obstacle ->
                                obstacle.ifPresentOrElse(why -> tell(Notice.refused(why)), write));
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
