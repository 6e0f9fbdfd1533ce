package org.tarozi.ui.app;

import org.tarozi.store.file.Opening;
import org.tarozi.store.file.Trouble;
import org.tarozi.ui.Moments;
import org.tarozi.ui.Notice;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Outside;
import org.tarozi.ui.TroubleWords;
import org.tarozi.ui.Workplace;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/// Copies the programme that is open to where the user says.
record CopyElsewhere(FrameModel model, Workplace workplace) {

    /// Goes on in the copy, where it can be written.
    void moveTo() {
        shown().ifPresent(
                        programme ->
                                make(
                                        programme,
                                        String.valueOf(programme.file().getFileName()),
                                        workplace.frame()::open));
    }

    /// Goes on where one is; the copy is a backup, named after the day.
    void keep() {
        shown().ifPresent(
                        programme -> {
                            String name = String.valueOf(programme.file().getFileName());
                            LocalDate today = Moments.day(programme.clock().instant());
                            String dated =
                                    name.replaceFirst("(?i)\\.tarozi$", "")
                                            + " "
                                            + today
                                            + ".tarozi";
                            make(programme, dated, this::kept);
                        });
    }

    private void kept(Path copy) {
        String said = workplace.texts().say(AppText.COPY_SAVED, copy.toString());
        workplace.frame().tell(Notice.done(said).about(copy));
    }

    private Optional<OpenProgramme> shown() {
        return model.shown().get();
    }

    private void make(OpenProgramme programme, String proposed, Consumer<Path> then) {
        workplace
                .outside()
                .chooseTarget(
                        Outside.Files.PROGRAMME,
                        workplace.texts().say(AppText.COPY_WHERE),
                        proposed)
                .ifPresent(target -> make(programme, target, then));
    }

    private void make(OpenProgramme programme, Path target, Consumer<Path> then) {
        workplace.frame().calm();
        workplace
                .frame()
                .await(
                        workplace.texts().say(AppText.COPYING, target.toString()),
                        programme.ask(
                                (one, progress) -> one.copyTo(target, progress::isCancelled),
                                outcome -> made(outcome, then)));
    }

    private void made(Opening<Path> outcome, Consumer<Path> then) {
        switch (outcome) {
            case Opening.Opened<Path>(Path copy) -> then.accept(copy);
            case Opening.Refused<Path>(Trouble why) -> refuse(why);
            case Opening.InUse<Path>(Trouble why) -> refuse(why);
        }
    }

    private void refuse(Trouble why) {
        workplace.frame().tell(Notice.refused(new TroubleWords(workplace.texts()).of(why)));
    }
}
