package org.tarozi.checklist.file;

import org.tarozi.checklist.Fingerprint;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.ReleaseContent;
import org.tarozi.checklist.ReleaseId;
import org.tarozi.checklist.file.ChecklistFile.Core;
import org.tarozi.checklist.file.ChecklistFile.Overlay;
import org.tarozi.checklist.yaml.Place;
import org.tarozi.checklist.yaml.Problems;
import org.tarozi.checklist.yaml.Reading;
import org.tarozi.checklist.yaml.YamlNode.Scalar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes releases out of checklist files.
public final class Checklists {

    private final Problems problems;
    private final Map<String, Fingerprint> below = new HashMap<>();

    private Checklists(Problems problems) {
        this.problems = problems;
    }

    /// Reads a file and makes the release that it makes by itself, or on top of the checklist among
    /// the known ones that it names as its base.
    ///
    /// @param name the file's name as people should see it in messages
    public static Reading<Checklist> read(String name, byte[] bytes, List<Checklist> known) {
        Problems problems = Problems.ofNew();
        return on(known, ChecklistReader.read(name, bytes, problems), problems);
    }

    /// As [#read], of what could be read of a file. A broken overlay is held against its base all
    /// the same, so that its author learns everything at once.
    public static Reading<Checklist> on(
            List<Checklist> known, Optional<ChecklistFile> file, Problems problems) {
        Optional<Checklist> made =
                file.filter(read -> problems.none() || read.base().isPresent())
                        .flatMap(read -> new Checklists(problems).checklist(files(read, known)));
        return problems.reading(() -> made);
    }

    /// The release that these files make: a whole release first, then overlays, each on one of the
    /// files before it.
    public static Reading<Checklist> resolve(List<ChecklistFile> files) {
        Problems problems = new Problems();
        Optional<Checklist> made = new Checklists(problems).checklist(files);
        return problems.reading(() -> made);
    }

    /// The release that one file makes by itself, or on top of the checklist among the known ones
    /// that it names as its base.
    public static Reading<Checklist> resolve(ChecklistFile file, List<Checklist> known) {
        return resolve(files(file, known));
    }

    /// A file after those of its base, if that is known.
    private static List<ChecklistFile> files(ChecklistFile file, List<Checklist> known) {
        Optional<Checklist> below =
                known.stream()
                        .filter(
                                checklist ->
                                        file.base().equals(Optional.of(checklist.release().id())))
                        .findFirst();
        List<ChecklistFile> files = new ArrayList<>(below.map(Checklist::files).orElse(List.of()));
        files.add(file);
        return files;
    }

    private Optional<Checklist> checklist(List<ChecklistFile> files) {
        return release(files).map(made -> new Checklist(files, made));
    }

    private Optional<Release> release(List<ChecklistFile> files) {
        if (files.isEmpty()) {
            throw new IllegalArgumentException("a checklist is made of at least one file");
        }
        ChecklistFile first = files.getFirst();
        if (!(first.content() instanceof Core core)) {
            String base = first.base().map(ReleaseId::value).orElse("");
            problems.error(start(first), "an overlay without its base", base + " before it");
            return Optional.empty();
        }
        Release release = Release.of(core.release(), Fingerprint.of(first.bytes()));
        below.put(release.id().value(), release.fingerprint());
        Optional<Release> top = Optional.of(release);
        for (ChecklistFile file : files.subList(1, files.size())) {
            top = top.flatMap(base -> onTop(base, file, files.getLast()));
        }
        return top;
    }

    /// Errors that were found before are those of the last file: the others were accepted once.
    private Optional<Release> onTop(Release base, ChecklistFile file, ChecklistFile last) {
        if (!(file.content() instanceof Overlay overlay)) {
            problems.error(start(file), "a second whole release", "an overlay on " + base.id());
            return Optional.empty();
        }
        if (!standsOn(overlay)) {
            return Optional.empty();
        }
        if (below.containsKey(overlay.id().value())) {
            problems.error(start(file), "the overlay " + overlay.id() + " again", "it once");
            return Optional.empty();
        }
        Overlaying overlaying = new Overlaying(base.content(), overlay, problems);
        Optional<ReleaseContent> content =
                overlaying.content().filter(fits -> file != last || problems.none());
        if (file == last) {
            content.ifPresent(overlaying::warn);
        }
        Optional<Release> release =
                content.map(merged -> Release.of(merged, base.fingerprint().with(file.bytes())));
        release.ifPresent(made -> below.put(made.id().value(), made.fingerprint()));
        return release;
    }

    private boolean standsOn(Overlay overlay) {
        Scalar base = overlay.head().base();
        Fingerprint known = below.get(base.text());
        if (known == null) {
            problems.error(
                    base.place(),
                    "an overlay on " + base.text(),
                    "an overlay on one of "
                            + String.join(", ", below.keySet().stream().sorted().toList()));
            return false;
        }
        Optional<Scalar> other =
                overlay.head().fingerprint().filter(wanted -> !wanted.text().equals(known.hex()));
        other.ifPresent(
                wanted ->
                        problems.error(
                                wanted.place(),
                                "the base fingerprint " + wanted.text().substring(0, 8) + "…",
                                known.hex()
                                        + ", which "
                                        + base.text()
                                        + " has; the overlay was written for another version of"
                                        + " it"));
        return other.isEmpty();
    }

    private static Place start(ChecklistFile file) {
        return new Place(file.name(), 1, 1);
    }
}
