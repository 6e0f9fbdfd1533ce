package org.tarozi.exchange.star;

import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.Wording;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.exchange.star.StarAsked.Edition;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what a checklist that was made of tables asks.
final class StarReleaseReader {

    private static final Pattern NOTE =
            Pattern.compile("(?m)^# (\\S{1,100}) ([0-9]{1,18}) ([0-9]{1,9}) (yes|no)\\r?$");

    /// What a comment tells about a question.
    private record Note(Edition edition, boolean counted) {}

    private StarReleaseReader() {}

    /// What it asks; empty if it was not made of tables.
    static Optional<StarRelease> read(Checklist checklist) {
        Release release = checklist.release();
        boolean ours =
                checklist.files().size() == 1
                        && release.id().value().startsWith(StarId.RELEASE)
                        && release.terms().equals(StarReleaseWriter.TERMS)
                        && release.questions().stream().allMatch(StarReleaseReader::isPlain);
        return ours
                ? Optional.of(
                        new StarRelease(in(release.title()), asked(release, notes(checklist))))
                : Optional.empty();
    }

    private static boolean isPlain(Question question) {
        return question.condition().isEmpty() && !question.backing().starIds().isEmpty();
    }

    private static SortedMap<QuestionId, StarAsked> asked(
            Release release, Map<String, Note> notes) {
        SortedMap<QuestionId, StarAsked> asked = new TreeMap<>();
        for (Cluster cluster : release.clusters()) {
            Note unknown = new Note(Edition.UNKNOWN, cluster.counted());
            for (CompliancePoint point : cluster.points()) {
                StarQuestion.Heading heading =
                        new StarQuestion.Heading(in(cluster.title()), in(point.title()));
                for (Question question : point.questions()) {
                    Note note = notes.getOrDefault(question.id().value(), unknown);
                    asked.put(
                            question.id(),
                            new StarAsked(question, heading, note.counted(), note.edition()));
                }
            }
        }
        return asked;
    }

    private static Map<String, Note> notes(Checklist checklist) {
        String text = new String(checklist.files().getFirst().bytes(), StandardCharsets.UTF_8);
        Map<String, Note> notes = new HashMap<>();
        Matcher note = NOTE.matcher(text);
        while (note.find()) {
            Edition edition =
                    new Edition(Long.parseLong(note.group(2)), Integer.parseInt(note.group(3)));
            notes.put(note.group(1), new Note(edition, note.group(4).equals("yes")));
        }
        return notes;
    }

    private static String in(Wording wording) {
        return wording.in(StarRelease.LANGUAGE);
    }
}
