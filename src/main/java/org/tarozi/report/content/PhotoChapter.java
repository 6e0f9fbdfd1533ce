package org.tarozi.report.content;

import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.report.Block;
import org.tarozi.report.Block.Heading;
import org.tarozi.report.Block.Prose;
import org.tarozi.report.Block.Tone;
import org.tarozi.report.Jpeg;
import org.tarozi.text.Text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The photos of the non-compliances of one visit, numbered in the order of the checklist.
final class PhotoChapter {

    private final Map<QuestionId, List<Block.Photo>> photos = new HashMap<>();
    private final QuestionWords words;
    private final Say say;
    private final int shown;
    private final int others;

    /// @param questions the non-compliances that the report tells of
    PhotoChapter(Gallery gallery, List<Question> questions, QuestionWords words, Say say) {
        this.words = words;
        this.say = say;
        int number = 0;
        for (Question question : questions) {
            List<Block.Photo> own = new ArrayList<>();
            for (Gallery.Photo photo : gallery.of(question.id())) {
                number++;
                own.add(photo(number, question, photo));
            }
            photos.put(question.id(), own);
        }
        this.shown = number;
        this.others = gallery.all() - number;
    }

    private Block.Photo photo(int number, Question question, Gallery.Photo photo) {
        String about = words.numbered(question, say);
        return switch (photo.print()) {
            case Gallery.Print.Ready(Jpeg jpeg) ->
                    new Block.Photo(number, photo.caption(), about, Optional.of(jpeg));
            case Gallery.Print.Missing missing ->
                    new Block.Photo(
                            number,
                            (photo.caption() + " " + say.say(why(missing))).strip(),
                            about,
                            Optional.empty());
        };
    }

    private static Text why(Gallery.Print.Missing missing) {
        return switch (missing) {
            case GONE -> Text.PHOTO_GONE;
            case DAMAGED -> Text.PHOTO_DAMAGED;
        };
    }

    private List<Block.Photo> of(Question question) {
        return photos.getOrDefault(question.id(), List.of());
    }

    /// Which photos show a non-compliance, as a line below it; empty where none do.
    Optional<String> reference(Question question) {
        String numbers =
                of(question).stream()
                        .map(photo -> say.number(photo.number()))
                        .collect(Collectors.joining(", "));
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(say.say(Text.PHOTOS_SEE, of(question).size(), numbers));
    }

    /// The whole chapter.
    ///
    /// @param clusters those of the report
    List<Block> blocks(List<Cluster> clusters) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, say.say(Text.PHOTOS)));
        blocks.add(new Prose(Tone.BODY, say.say(shown == 0 ? Text.PHOTOS_NONE : Text.PHOTOS_LEAD)));
        clusters.forEach(cluster -> addCluster(blocks, cluster));
        if (others > 0) {
            blocks.add(new Prose(Tone.NOTE, say.say(Text.PHOTOS_OTHERS, others)));
        }
        return blocks;
    }

    private void addCluster(List<Block> blocks, Cluster cluster) {
        List<Block.Photo> all =
                cluster.points().stream()
                        .flatMap(point -> point.questions().stream())
                        .flatMap(question -> of(question).stream())
                        .toList();
        if (!all.isEmpty()) {
            blocks.add(new Heading(2, say.in(cluster.title())));
            blocks.add(new Block.Photos(all));
        }
    }
}
