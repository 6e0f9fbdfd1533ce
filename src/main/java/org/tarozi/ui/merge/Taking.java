package org.tarozi.ui.merge;

import org.tarozi.assessment.AssessmentSet;
import org.tarozi.change.Replacement;
import org.tarozi.change.Replacements;
import org.tarozi.exchange.Importer;
import org.tarozi.exchange.Receipt;
import org.tarozi.job.Consequences;
import org.tarozi.job.WaitingConflicts;
import org.tarozi.store.Programme;
import org.tarozi.store.projection.Conflict;
import org.tarozi.text.Texts;
import org.tarozi.ui.DroppedFiles;
import org.tarozi.ui.LostWords;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.Progress;
import org.tarozi.ui.merge.TakeInModel.Stage;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Looks at files, or merges them, and tells how far it is. Used where the programme may be asked.
final class Taking {

    private final OpenProgramme programme;
    private final Texts texts;
    private final Progress progress;

    Taking(OpenProgramme programme, Texts texts, Progress progress) {
        this.programme = programme;
        this.texts = texts;
        this.progress = progress;
    }

    /// Looks at files and folders without writing anything.
    Stage.Looked look(Programme open, List<Path> dropped) {
        progress.at(-1, "");
        DroppedFiles found = DroppedFiles.of(dropped);
        Told told = new Told(open, found.files().size());
        Seen seen =
                open.tried(
                        progress::isCancelled,
                        one ->
                                importer(one)
                                        .preview(
                                                found.files(),
                                                told,
                                                receipt ->
                                                        new Seen(
                                                                receipt,
                                                                told.outlook(one, receipt))));
        return new Stage.Looked(found, seen.receipt(), seen.outlook(), open.batches().size());
    }

    private record Seen(Receipt receipt, Outlook outlook) {}

    /// Merges the files that were looked at, as one import.
    Stage.Merged merge(Programme open, Receipt looked) {
        Told told = new Told(open, looked.files().size());
        Set<Conflict> before = Set.copyOf(open.conflicts());
        Receipt receipt = importer(open).run(looked, told);
        Set<Conflict> fresh = new HashSet<>(open.conflicts());
        fresh.removeAll(before);
        return new Stage.Merged(
                receipt, told.outlook(open, receipt), WaitingConflicts.in(open), fresh);
    }

    private Importer importer(Programme open) {
        return new Importer(open, programme.author().person(), programme.clock());
    }

    /// Tells the user of what it is told.
    private final class Told implements Importer.Listener {

        private final AssessmentSet before;
        private final int all;
        private final Replacements replacements = new Replacements();
        private int done;

        /// @param open as it is before
        /// @param all how many files there are
        Told(Programme open, int all) {
            this.before = open.assessments();
            this.all = all;
        }

        @Override
        public void at(int merged, Path file) {
            done = merged;
            within(file, 0);
        }

        @Override
        public void within(Path file, double part) {
            progress.at(
                    (done + part) / all,
                    texts.say(
                            MergeText.FILE_OF,
                            Math.min(done + 1, all),
                            all,
                            String.valueOf(file.getFileName())));
        }

        @Override
        public void replaced(List<Replacement> values) {
            replacements.add(values);
        }

        Outlook outlook(Programme now, Receipt receipt) {
            Consequences step = Consequences.of(before, now);
            return new Outlook(replaced(now, receipt), new LostWords(texts).lines(step));
        }

        private Replaced replaced(Programme open, Receipt receipt) {
            return replacements.first().isEmpty()
                    ? Replaced.NOTHING
                    : new ReplacedWords(
                                    new ThingWords(texts, open), programme.author().device().id())
                            .of(replacements, receipt.total().updated());
        }
    }
}
