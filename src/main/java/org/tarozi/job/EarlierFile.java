package org.tarozi.job;

import org.tarozi.exchange.tza.SeenChecklists;
import org.tarozi.exchange.tza.TzaReader;
import org.tarozi.exchange.tza.TzaReading;
import org.tarozi.store.Export;
import org.tarozi.store.Programme;
import org.tarozi.store.file.StoreException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What may lie where an assessment file shall be written. It may be the only file of an auditor
/// that nobody merged yet, so it is replaced only where nothing is lost by that.
record EarlierFile(Path path) {

    private static final String NAME_ANOTHER = " Choose another name; nothing was written.";

    /// Why it may not be replaced, as a sentence.
    Optional<String> obstacle(Programme programme, Export export) {
        if (isNothing()) {
            return Optional.empty();
        }
        SeenChecklists checklists = new SeenChecklists(programme.checklists());
        try (TzaReading reading = new TzaReader(checklists).read(path)) {
            return switch (reading) {
                case TzaReading.Refused(String reason) -> Optional.of(unread(reason));
                case TzaReading.Newer(String reason) -> Optional.of(unread(reason));
                case TzaReading.Sound sound ->
                        switch (export.holding(sound.parcel())) {
                            case ALL -> Optional.empty();
                            case ALL_BUT_TAKEN_BACK ->
                                    holds(
                                            "of an import that was taken back in this programme."
                                                    + NAME_ANOTHER);
                            case NOT_ALL ->
                                    holds(
                                            "that is not in this programme. Import it first, or"
                                                    + " choose another name; nothing was written.");
                        };
            };
        }
    }

    private boolean isNothing() {
        try {
            return Files.notExists(path) || Files.size(path) == 0;
        } catch (IOException e) {
            throw new StoreException(
                    "The file " + path + " could not be read: " + StoreException.reason(e) + ".",
                    e);
        }
    }

    private Optional<String> holds(String what) {
        return Optional.of(path + " is there already and holds something " + what);
    }

    private String unread(String reason) {
        return path
                + " is there already, and nobody can tell whether all of it is in this programme: "
                + reason
                + "."
                + NAME_ANOTHER;
    }
}
