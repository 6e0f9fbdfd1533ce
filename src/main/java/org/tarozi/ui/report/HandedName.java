package org.tarozi.ui.report;

import org.tarozi.text.Texts;
import org.tarozi.ui.FileName;

import java.time.LocalDate;
import java.util.Optional;

/// The name proposed for an assessment file, by which the office tells the files of its auditors
/// apart.
///
/// @param what is in it
/// @param day of the visit, or of handing over
record HandedName(String what, Optional<LocalDate> day, String person) {

    private static final int LONGEST = 100;
    private static final int SHORTEST_START = 20;

    /// The name of a file with several assessments, or with none but the factories.
    static HandedName of(int assessments, LocalDate day, String person, Texts texts) {
        String what =
                assessments == 0
                        ? texts.say(ReportText.HAND_OVER_FACTORIES)
                        : texts.say(ReportText.HAND_OVER_FILE, assessments);
        return new HandedName(what, Optional.of(day), person);
    }

    /// Without an ending. Of a long name its start is cut, so that day and person stay.
    String words() {
        String end = day.map(one -> " " + one).orElse("") + " " + FileName.of(person);
        int room = Math.max(SHORTEST_START, LONGEST - end.length());
        String start = FileName.of(what);
        return start.codePoints()
                        .limit(room)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString()
                        .strip()
                + end;
    }
}
