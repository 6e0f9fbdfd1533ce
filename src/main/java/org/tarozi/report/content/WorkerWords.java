package org.tarozi.report.content;

import org.tarozi.analysis.Workers;
import org.tarozi.text.Text;

import java.util.StringJoiner;

/// What is said beside a number of workers.
record WorkerWords(Workers workers, Say say) {

    /// In how many of these factories they work.
    ///
    /// @param factories those of the report
    String where(int factories) {
        int known = factories - workers.factoriesNotKnown() - workers.factoriesInConflict();
        return known == factories
                ? say.say(Text.KEY_WORKERS, workers.total(), factories)
                : say.say(ContentText.KEY_WORKERS_OF_SOME, workers.total(), known, factories);
    }

    /// Which factories are not in it; blank where all are. That the number is not known for any of
    /// them stands in its own place.
    String leftOut() {
        StringJoiner sentences = new StringJoiner(" ");
        if (workers.total() > 0 && workers.factoriesNotKnown() > 0) {
            sentences.add(say.say(Text.SUMMARY_WORKERS_NOT_KNOWN, workers.factoriesNotKnown()));
        }
        if (workers.factoriesInConflict() > 0) {
            sentences.add(say.say(ContentText.WORKERS_IN_CONFLICT, workers.factoriesInConflict()));
        }
        return sentences.toString();
    }
}
