package org.tarozi.ui.visit;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.image.Image;

import org.tarozi.change.Digest;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.store.Attachments.Place;
import org.tarozi.text.Texts;
import org.tarozi.ui.CutPhotos;
import org.tarozi.ui.Drafts;
import org.tarozi.ui.FirstFew;
import org.tarozi.ui.Notice;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Outside.Files;
import org.tarozi.ui.Pictures;
import org.tarozi.ui.VisitSeal;
import org.tarozi.ui.Workplace;
import org.tarozi.ui.visit.PreparedFile.Reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// The photos and files of a visit: bringing them in, and showing them.
final class PhotoModel {

    private static final int THUMBNAIL_WIDTH = 240;
    private static final int THUMBNAIL_HEIGHT = 180;
    private static final int MOST_THUMBNAILS = 60;
    private static final long MEGABYTE = 1 << 20;

    private final VisitModel visit;
    private final Pictures pictures;
    private final Workplace workplace;
    private final CutPhotos cut;
    private final Map<QuestionId, Integer> coming = new HashMap<>();
    private final Map<Digest, Image> thumbnails = new HashMap<>();
    private final ObjectProperty<Optional<Enlarged>> enlarged =
            new SimpleObjectProperty<>(Optional.empty());

    private final ReadOnlyIntegerWrapper adding = new ReadOnlyIntegerWrapper(0);
    private final Map<VisitText, List<String>> refused = new EnumMap<>(VisitText.class);
    private final AtomicInteger batch = new AtomicInteger();

    PhotoModel(VisitModel visit, OpenProgramme programme, Workplace workplace) {
        this.visit = visit;
        this.cut = new CutPhotos(Drafts.in(programme.sights()));
        this.pictures = new Pictures(programme, workplace.background());
        this.workplace = workplace;
    }

    /// The photo that is looked at in large, if one is.
    ObjectProperty<Optional<Enlarged>> enlarged() {
        return enlarged;
    }

    /// Lets the user choose files for a question.
    void choose(Question question) {
        if (mayWrite()) {
            String title = workplace.texts().say(VisitText.PHOTOS);
            add(question, workplace.outside().chooseSeveral(Files.EVIDENCE, title));
        }
    }

    /// Adds files to a question; says which could not be added and why.
    void add(Question question, List<Path> files) {
        if (mayWrite()) {
            makeReady(
                    question,
                    files.stream()
                            .<Supplier<Reading>>map(one -> () -> PreparedFile.of(one))
                            .toList());
        }
    }

    /// Adds a picture that was pasted.
    void paste(Question question, Image picture) {
        if (mayWrite()) {
            makeReady(question, List.of(() -> new Reading.Ready(PreparedFile.pasted(picture))));
        }
    }

    /// Whether the visit may be written on; says why not.
    boolean mayWrite() {
        return visit.mayWrite();
    }

    /// Goes to where the caption of a photo is decided.
    void decide(Photo photo) {
        visit.decide(photo.subject().root().relative(photo.subject()));
    }

    private void makeReady(Question question, List<Supplier<Reading>> files) {
        begin();
        int of = batch.get();
        come(question.id(), files.size());
        for (Supplier<Reading> file : files) {
            workplace
                    .background()
                    .reckon(
                            () ->
                                    batch.get() == of
                                            ? Optional.of(file.get())
                                            : Optional.<Reading>empty(),
                            read -> arrive(question, of, () -> read.ifPresent(take(question))),
                            () -> arrive(question, of, () -> {}));
        }
    }

    private void arrive(Question question, int of, Runnable taking) {
        if (batch.get() == of) {
            taking.run();
            come(question.id(), -1);
        }
    }

    /// So many more are on their way to a question.
    private void come(QuestionId question, int more) {
        adding.set(adding.get() + more);
        int now = coming.merge(question, more, Integer::sum);
        cut.adding(visit.assessment(), question, now);
    }

    /// What was said of the files before is over once all of them are there.
    private void begin() {
        if (adding.get() == 0) {
            workplace.frame().calm();
            refused.clear();
        }
    }

    /// How many files are being made ready.
    ReadOnlyIntegerProperty adding() {
        return adding.getReadOnlyProperty();
    }

    /// Adds none of those that are being made ready.
    void stopAdding() {
        batch.incrementAndGet();
        adding.set(0);
        coming.keySet().forEach(question -> cut.adding(visit.assessment(), question, 0));
        coming.clear();
    }

    private Consumer<Reading> take(Question question) {
        return read -> {
            switch (read) {
                case Reading.Ready(PreparedFile file) -> attach(question, file);
                case Reading.Refused(String name, VisitText why) -> refuse(name, why);
            }
        };
    }

    private void attach(Question question, PreparedFile file) {
        String name =
                file.name().isBlank()
                        ? workplace.texts().say(VisitText.PASTED_PICTURE)
                        : file.name();
        visit.photos().attach(question.id(), file, () -> refuse(name, VisitText.FILE_ALREADY_HERE));
    }

    private void refuse(String name, VisitText why) {
        refused.computeIfAbsent(why, one -> new ArrayList<>()).add(name);
        String all =
                refused.entrySet().stream()
                        .map(one -> sentence(one.getKey(), one.getValue()))
                        .collect(Collectors.joining("\n"));
        workplace.frame().tell(Notice.refused(all));
    }

    private String sentence(VisitText why, List<String> names) {
        Texts texts = workplace.texts();
        return texts.say(
                why,
                FirstFew.of(names, ", ", texts),
                PreparedFile.LARGEST_FILE / MEGABYTE,
                PreparedFile.LARGEST_PICTURE / MEGABYTE);
    }

    /// Puts a photo into the trash.
    void remove(Photo photo) {
        if (mayWrite()) {
            visit.photos().remove(photo);
        }
    }

    /// Takes a photo out of the trash.
    void restore(Photo photo) {
        if (mayWrite()) {
            visit.photos().restore(photo);
        }
    }

    /// Whether one that is in the trash may be destroyed, also of a visit that is finished.
    boolean mayDestroy() {
        return visit.seal() != VisitSeal.ONLY_READ;
    }

    /// Destroys a photo that is in the trash, for good; says so where it still stands somewhere.
    void destroy(Photo photo) {
        Texts texts = workplace.texts();
        workplace.frame().calm();
        visit.photos()
                .destroy(
                        photo,
                        texts.say(VisitText.DESTROYING),
                        gone -> {
                            if (!gone) {
                                String stands = texts.say(VisitText.STILL_STANDS);
                                workplace.frame().tell(Notice.refused(stands));
                            }
                        });
    }

    /// Keeps what a photo shows while it is being typed.
    void caption(Photo photo, String text) {
        visit.photos().caption(photo, text);
    }

    /// Makes what was typed one change.
    void settle() {
        visit.settle();
    }

    /// Hands over a small picture of a photo, if it is in the file: one that was destroyed is shown
    /// no more.
    void thumbnail(Photo photo, Consumer<Image> then) {
        Image known = thumbnails.get(photo.digest());
        if (!(photo.place() instanceof Place.Here)) {
            thumbnails.remove(photo.digest());
        } else if (known != null) {
            then.accept(known);
        } else {
            pictures.load(
                    photo.digest(),
                    THUMBNAIL_WIDTH,
                    THUMBNAIL_HEIGHT,
                    image -> {
                        if (thumbnails.size() >= MOST_THUMBNAILS) {
                            thumbnails.clear();
                        }
                        thumbnails.put(photo.digest(), image);
                        then.accept(image);
                    });
        }
    }

    /// Hands over a whole picture.
    void picture(Photo photo, Consumer<Image> then) {
        pictures.load(photo.digest(), 0, 0, then);
    }
}
