package org.tarozi.ui.app;

import org.tarozi.store.file.Opening;
import org.tarozi.store.file.Trouble;
import org.tarozi.ui.Notice;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Outside;
import org.tarozi.ui.TroubleWords;
import org.tarozi.ui.Workplace;

import java.nio.file.Path;

/// Copies a programme that can only be read to where the user says, and goes on in the copy.
record CopyElsewhere(FrameModel model, Workplace workplace) {

    void make() {
        model.shown().get().map(FrameModel.Shown::programme).ifPresent(this::make);
    }

    private void make(OpenProgramme programme) {
        workplace
                .outside()
                .chooseTarget(
                        Outside.Files.PROGRAMME,
                        workplace.texts().say(AppText.COPY_WHERE),
                        String.valueOf(programme.file().getFileName()))
                .ifPresent(target -> make(programme, target));
    }

    private void make(OpenProgramme programme, Path target) {
        workplace.frame().calm();
        workplace
                .frame()
                .await(
                        workplace.texts().say(AppText.COPYING, target.toString()),
                        programme.ask(
                                (one, progress) -> one.copyTo(target, progress::isCancelled),
                                this::made));
    }

    private void made(Opening<Path> outcome) {
        switch (outcome) {
            case Opening.Opened<Path>(Path copy) -> workplace.frame().open(copy);
            case Opening.Refused<Path>(Trouble why) -> refuse(why);
            case Opening.InUse<Path>(Trouble why) -> refuse(why);
        }
    }

    private void refuse(Trouble why) {
        workplace.frame().tell(Notice.refused(new TroubleWords(workplace.texts()).of(why)));
    }
}
