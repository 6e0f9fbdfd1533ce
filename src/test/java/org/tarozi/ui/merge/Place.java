package org.tarozi.ui.merge;

import org.tarozi.exchange.Importer;
import org.tarozi.store.Programme;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;
import org.tarozi.ui.Background;
import org.tarozi.ui.DirectBackground;
import org.tarozi.ui.FakeFrame;
import org.tarozi.ui.FakeOutside;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.Workplace;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/// An open programme and what surrounds a model in a window, without a window.
record Place(Programme programme, OpenProgramme open, Workplace workplace, FakeFrame frame)
        implements AutoCloseable {

    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-05-20T08:00:00Z"));

    static Place of(Desk desk, Path profile) {
        return of(desk, profile, Language.EN, DirectBackground.create());
    }

    static Place of(Desk desk, Path profile, Language language, Background background) {
        Programme programme = desk.open();
        FakeFrame frame = new FakeFrame();
        return new Place(
                programme,
                new OpenProgramme(programme, background, desk.author(), CLOCK),
                new Workplace(
                        Texts.in(language),
                        background,
                        frame,
                        new FakeOutside(),
                        new WindowSettings(profile)),
                frame);
    }

    /// The same where the file can only be read.
    Place onlyRead() {
        close();
        Programme read = Desk.opened(Programme.openToRead(programme.file()));
        return new Place(
                read,
                new OpenProgramme(read, DirectBackground.create(), open.author(), CLOCK),
                workplace,
                frame);
    }

    /// The same after files were taken in.
    Place took(Path... files) {
        new Importer(programme, "Aziza", CLOCK).run(List.of(files));
        return this;
    }

    @Override
    public void close() {
        programme.close();
    }
}
