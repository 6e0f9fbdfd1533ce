package org.tarozi.ui.programme;

import org.tarozi.assessment.FactoryId;
import org.tarozi.change.Subject;

import java.nio.file.Path;
import java.util.Optional;

/// The profile of a factory, open to be written on.
final class ProfileAtWork implements AutoCloseable {

    private final OfficeDesk desk;
    private final FactoryId anor;
    private ProgrammeModel screen;
    private ProfileModel model;

    private ProfileAtWork(OfficeDesk desk, FactoryId anor) {
        this.desk = desk;
        this.anor = anor;
        this.screen = desk.screen(Optional.of(anor));
        this.model = edited(screen);
    }

    /// That of a new factory called Anor.
    static ProfileAtWork in(Path folder) {
        OfficeDesk desk = new OfficeDesk(folder);
        return new ProfileAtWork(desk, desk.factory("Anor", "Fergana"));
    }

    /// Goes on with that of another factory.
    void open(FactoryId other) {
        screen.leave();
        screen = desk.screen(Optional.of(other));
        model = edited(screen);
    }

    private static ProfileModel edited(ProgrammeModel screen) {
        screen.factory().editProfile();
        return ((Side.Profile) screen.factory().side().get()).model();
    }

    OfficeDesk desk() {
        return desk;
    }

    FactoryId anor() {
        return anor;
    }

    Subject subject() {
        return FactoryFacts.subject(anor);
    }

    ProgrammeModel screen() {
        return screen;
    }

    ProfileModel model() {
        return model;
    }

    ProfileFieldModel field(String key) {
        return model.parts().stream()
                .flatMap(part -> part.fields().stream())
                .filter(field -> field.entry().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /// Types into a field and leaves it.
    void type(String key, String text) {
        field(key).text().set(text);
        field(key).keep();
    }

    @Override
    public void close() {
        desk.close();
    }
}
