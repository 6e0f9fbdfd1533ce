package org.tarozi.cli;

import org.tarozi.checklist.Release;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.checklist.file.ChecklistReader;
import org.tarozi.exchange.ChecklistBook;
import org.tarozi.exchange.FileKind;
import org.tarozi.exchange.OurMark;
import org.tarozi.exchange.tza.Manifest;
import org.tarozi.exchange.tza.SeenChecklists;
import org.tarozi.exchange.tza.TzaReader;
import org.tarozi.exchange.tza.TzaReading;
import org.tarozi.job.WaitingConflicts;
import org.tarozi.store.Programme;
import org.tarozi.store.file.FileHeader;
import org.tarozi.store.file.Opening;
import org.tarozi.store.file.StoreException;
import org.tarozi.store.file.Trouble;

import tools.jackson.databind.node.ArrayNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/// A look into one file: what it is, whether it is sound, what is in it.
final class Inspection {

    private static final String RELEASES = "checklist_releases";
    private static final String PROGRAMME = "programme";
    private static final String FINGERPRINT = "fingerprint";

    private final Path file;
    private final Found found = new Found();

    Inspection(Path file) {
        this.file = file;
    }

    /// The findings; `kind` and `sound` are always among them, and `reason` where it is not sound.
    /// `sound` is null of a programme that another program has open.
    Found run() {
        found.put("file", file.toString());
        try {
            look();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private void look() throws IOException {
        switch (FileKind.of(file)) {
            case TZA -> assessmentFile("assessment_file");
            case DAMAGED_ZIP -> assessmentFile("zip");
            case DATABASE -> database();
            case TEXT -> text();
            case WORKBOOK -> workbook();
            case OPEN_DOCUMENT ->
                    found.refused(
                            "open_document",
                            "it is an OpenDocument sheet (ods), which Tarozi does not read; save it"
                                    + " as xlsx or csv");
            case OTHER_ZIP ->
                    found.refused("zip", "it has no manifest.json, so it is no assessment file");
            case EMPTY -> found.refused("empty", "nothing is in it");
            case UNKNOWN -> other();
        }
    }

    /// @param otherwise the kind where it is not sound
    private void assessmentFile(String otherwise) {
        try (TzaReading reading = new TzaReader(new SeenChecklists(List.of())).read(file)) {
            switch (reading) {
                case TzaReading.Refused(String reason) -> found.refused(otherwise, reason);
                case TzaReading.Newer(String reason) -> found.refused(otherwise, reason);
                case TzaReading.Sound sound -> {
                    found.sound("assessment_file");
                    manifest(sound.manifest());
                    signers(sound);
                }
            }
        }
    }

    private void manifest(Manifest manifest) {
        found.put(PROGRAMME, manifest.sender().programme().toString());
        found.put("programme_name", manifest.sender().programmeName().orElse(null));
        found.put("handed_over_by", manifest.sender().person());
        found.put("assessments", manifest.counts().assessments());
        found.put("changes", manifest.counts().changes());
        found.put("segments", manifest.segments().size());
        found.put("withdrawn_segments", manifest.withdrawn().size());
        found.put("photos", manifest.attachments().size());
        found.put("confidential_parts_left_out", manifest.counts().confidentialLeftOut());
        found.list("checklists", manifest.checklists().stream().map(one -> one.id()).toList());
        ArrayNode releases = found.things(RELEASES);
        for (Manifest.ChecklistEntry one : manifest.checklists()) {
            releases.addObject().put("id", one.id()).put(FINGERPRINT, one.fingerprint());
        }
    }

    private void signers(TzaReading.Sound sound) {
        found.list("signed_by_devices", List.copyOf(sound.devices()));
        found.put("unsigned_segments", sound.unsigned());
    }

    private void database() {
        switch (FileHeader.of(file)) {
            case FileHeader.Foreign(String what) -> found.refused("database", "it is " + what);
            case FileHeader.Damaged(String what) -> found.refused(PROGRAMME, what);
            case FileHeader.Ours(int version) -> programme(version);
        }
    }

    private void programme(int version) {
        switch (Programme.openToRead(file)) {
            case Opening.Refused<Programme>(Trouble why) ->
                    found.refused(PROGRAMME, why.sentence());
            case Opening.InUse<Programme>(Trouble why) ->
                    found.notChecked(PROGRAMME, why.sentence());
            case Opening.Opened<Programme>(Programme programme) -> {
                try (programme) {
                    programme(programme, version);
                }
            }
        }
    }

    private void programme(Programme programme, int version) {
        List<String> damages = programme.checkup().damages();
        if (damages.isEmpty()) {
            found.sound(PROGRAMME);
            found.put("schema", version);
            try {
                contents(programme);
            } catch (StoreException e) {
                found.refused(PROGRAMME, e.trouble().sentence());
            }
        } else {
            found.refused(PROGRAMME, Numbers.of(damages.size(), "problem"));
            found.list("problems", damages);
        }
    }

    private void contents(Programme programme) {
        found.put(PROGRAMME, programme.id().toString());
        found.put("programme_name", programme.name().orElse(null));
        found.put("assessments", programme.assessments().liveAssessments());
        found.put("factories", programme.assessments().liveFactories());
        found.put("conflicts", WaitingConflicts.in(programme));
        found.list(
                "checklists",
                programme.checklists().stream()
                        .map(Checklist::release)
                        .map(ChecklistArguments::brief)
                        .toList());
        found.list("imports", programme.batches().stream().map(BatchText::line).toList());
        ArrayNode releases = found.things(RELEASES);
        for (Checklist one : programme.checklists()) {
            Release release = one.release();
            releases.addObject()
                    .put("id", release.id().value())
                    .put(FINGERPRINT, release.fingerprint().hex())
                    .put("title", release.title().in("en"))
                    .put("questions", release.questions().size());
        }
        ArrayNode batches = found.things("import_batches");
        programme.batches().stream().map(BatchJson::of).forEach(batches::add);
    }

    private void text() throws IOException {
        if (ChecklistReader.recognises(file)) {
            new ChecklistInspection(file, found).text();
        } else {
            other();
        }
    }

    private void workbook() throws IOException {
        if (ChecklistBook.recognises(file)) {
            new ChecklistInspection(file, found).workbook();
        } else if (OurMark.isOnWorkbook(file)) {
            // before answers are looked for: the edition for staff has columns like theirs
            new ReportInspection(file, found).workbook();
        } else {
            new TableInspection(file, found).run();
        }
    }

    private void other() throws IOException {
        if (OurMark.isPdf(file)) {
            new ReportInspection(file, found).pdf();
        } else {
            new TableInspection(file, found).run();
        }
    }
}
