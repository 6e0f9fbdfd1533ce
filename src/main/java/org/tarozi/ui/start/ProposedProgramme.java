package org.tarozi.ui.start;

import org.tarozi.checklist.file.ShippedChecklists;
import org.tarozi.exchange.Beginning;
import org.tarozi.exchange.Refusal;
import org.tarozi.text.Texts;
import org.tarozi.ui.DroppedFiles;
import org.tarozi.ui.FirstFew;
import org.tarozi.ui.Notice;
import org.tarozi.ui.Progress;
import org.tarozi.ui.RefusalWords;
import org.tarozi.ui.Workplace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// A new programme as files propose it.
record ProposedProgramme(Workplace workplace, List<Path> files) {

    /// Reads the files, and says why where none of them can be taken in.
    void read(Consumer<Beginning.Known> then) {
        Progress reading =
                workplace.background().watch(this::beginning, beginning -> take(beginning, then));
        workplace.frame().await(texts().say(StartText.READING, names(files)), reading);
    }

    private Beginning beginning(Progress progress) {
        List<Path> found = DroppedFiles.of(files).files();
        return found.isEmpty()
                ? new Beginning.Refused(Map.of())
                : Beginning.of(found, ShippedChecklists.all(), progress::check);
    }

    private void take(Beginning beginning, Consumer<Beginning.Known> then) {
        switch (beginning) {
            case Beginning.Known known -> then.accept(known);
            case Beginning.Refused(Map<Path, Refusal> refused) ->
                    workplace
                            .frame()
                            .tell(Notice.refused(refused.isEmpty() ? none() : reasons(refused)));
        }
    }

    /// Only folders may hold none.
    private String none() {
        int folders = Math.toIntExact(files.stream().distinct().count());
        return texts().say(StartText.NONE_IN_FOLDER, names(files), folders);
    }

    private String reasons(Map<Path, Refusal> refused) {
        List<String> reasons = new ArrayList<>();
        refused.forEach((file, why) -> reasons.add(reason(file, why)));
        return FirstFew.of(reasons, "\n", texts());
    }

    private String reason(Path file, Refusal why) {
        return names(List.of(file)) + ": " + new RefusalWords(texts()).of(why);
    }

    private String names(List<Path> some) {
        return FirstFew.names(some, texts());
    }

    private Texts texts() {
        return workplace.texts();
    }
}
