package org.tarozi.job;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.assessment.Field.OfEvidence;
import org.tarozi.assessment.Finding;
import org.tarozi.change.Deletion;
import org.tarozi.change.Digest;
import org.tarozi.change.Group;
import org.tarozi.checklist.QuestionId;
import org.tarozi.report.Jpeg;
import org.tarozi.report.content.Gallery;
import org.tarozi.store.Programme;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The photos of a visit made ready for its report: small enough to be mailed, fine enough for half
/// the width of a page.
record PrintedPhotos(Programme programme, ReportJob.Watch watch) {

    private static final int LONGEST_SIDE = 900;
    private static final Pattern FILE_NAME =
            Pattern.compile("(?iu)[^/\\\\]+\\.(jpe?g|png|gif|bmp|webp|heic|tiff?)");

    /// Those that stand with the non-compliances of an assessment, but for what somebody put into
    /// the trash and another did not: it goes out once that is decided.
    Gallery of(AssessmentId assessment) {
        Set<String> failed =
                programme.findings(assessment).stream()
                        .map(Finding::question)
                        .map(QuestionId::value)
                        .collect(Collectors.toSet());
        Group visit = programme.group(Subjects.of(assessment));
        List<Evidence> all = kept(visit);
        List<Evidence> shown =
                all.stream()
                        .filter(one -> one.isPicture() && failed.contains(one.question()))
                        .filter(one -> visit.deletion(one.part()) instanceof Deletion.Kept)
                        .toList();
        Map<QuestionId, List<Gallery.Photo>> photos = new HashMap<>();
        for (int at = 0; at < shown.size(); at++) {
            watch.photo(at + 1, shown.size());
            Evidence one = shown.get(at);
            photos.computeIfAbsent(new QuestionId(one.question()), none -> new ArrayList<>())
                    .add(new Gallery.Photo(caption(visit, one), print(one.attachment())));
        }
        return new Gallery(photos, all.size());
    }

    /// Everything there is; what visits that are linked both have, once.
    private static List<Evidence> kept(Group visit) {
        Set<List<Object>> known = new HashSet<>();
        return Evidence.of(visit).stream()
                .filter(one -> known.add(List.of(one.question(), one.attachment())))
                .toList();
    }

    /// A photo is called like its file until somebody says what it shows.
    private static String caption(Group visit, Evidence photo) {
        long written =
                visit.members().stream()
                        .flatMap(
                                member ->
                                        member
                                                .field(photo.subject(), OfEvidence.CAPTION.key())
                                                .stream())
                        .mapToLong(field -> field.live().size())
                        .sum();
        boolean isName = written == 1 && FILE_NAME.matcher(photo.caption().strip()).matches();
        return isName ? "" : photo.caption();
    }

    private Gallery.Print print(Digest attachment) {
        Optional<byte[]> bytes = programme.attachments().find(attachment);
        return bytes.isEmpty() ? Gallery.Print.Missing.GONE : print(bytes.get());
    }

    private static Gallery.Print print(byte[] bytes) {
        PhotoPixels pixels = new PhotoPixels(LONGEST_SIDE);
        try {
            Optional<BufferedImage> picture = pixels.of(bytes);
            return picture.isEmpty()
                    ? Gallery.Print.Missing.DAMAGED
                    : new Gallery.Print.Ready(
                            jpeg(pixels.fitted(picture.get(), BufferedImage.TYPE_INT_RGB)));
        } catch (PhotoPixels.DamagedException e) {
            return Gallery.Print.Missing.DAMAGED;
        }
    }

    private static Jpeg jpeg(BufferedImage picture) {
        return new Jpeg(PhotoPixels.encoded(picture, "jpeg"));
    }
}
