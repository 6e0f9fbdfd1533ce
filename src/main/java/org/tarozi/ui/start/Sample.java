package org.tarozi.ui.start;

import org.tarozi.sample.Demo;
import org.tarozi.store.file.Opening;
import org.tarozi.store.file.Trouble;
import org.tarozi.ui.Notice;
import org.tarozi.ui.Progress;
import org.tarozi.ui.Sights;
import org.tarozi.ui.TroubleWords;
import org.tarozi.ui.Workplace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The sample programme. One that is being made goes on while a start follows another.
///
/// @param folder where it lies, or will
record Sample(Workplace workplace, Path folder) {

    private record Making(Progress progress) {}

    /// How far the one is that is being made, if one is.
    static Optional<Progress> progress(Sights sights) {
        return sights.last(Making.class).map(Making::progress);
    }

    /// Who went on to something else is not to be thrown out of it by the sample.
    static void letBe(Sights sights) {
        progress(sights).ifPresent(Progress::cancel);
    }

    /// Opens it; it is made at its first time.
    Progress open() {
        Progress progress = workplace.background().write(this::make, this::made);
        Sights sights = workplace.frame().sights();
        sights.keep(new Making(progress));
        progress.whenEnded(() -> sights.forget(Making.class));
        return progress;
    }

    private Opening<Path> make(Progress progress) {
        Path programme = folder.resolve(Demo.PROGRAMME);
        String words = workplace.texts().say(StartText.MAKING_SAMPLE);
        return Files.exists(programme)
                ? new Opening.Opened<>(programme)
                : Demo.write(folder, part -> progress.at(part, words)).map(Demo.Written::programme);
    }

    private void made(Opening<Path> made) {
        switch (made) {
            case Opening.Opened<Path>(Path programme) -> workplace.frame().open(programme);
            case Opening.Refused<Path>(Trouble why) -> refuse(why);
            case Opening.InUse<Path>(Trouble why) -> refuse(why);
        }
    }

    private void refuse(Trouble why) {
        workplace.frame().tell(Notice.refused(new TroubleWords(workplace.texts()).of(why)));
    }
}
