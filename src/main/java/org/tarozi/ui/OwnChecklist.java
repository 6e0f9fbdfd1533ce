package org.tarozi.ui;

import org.tarozi.checklist.Checklist;
import org.tarozi.checklist.Problem;
import org.tarozi.checklist.Reading;
import org.tarozi.ui.Outside.Files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// A checklist that the user takes from a file of their own.
public final class OwnChecklist {

    private static final int MOST_PROBLEMS = 5;

    private final Workplace workplace;

    public OwnChecklist(Workplace workplace) {
        this.workplace = workplace;
    }

    /// Asks for the file.
    public Optional<Path> file() {
        return workplace
                .outside()
                .choose(Files.CHECKLIST, workplace.texts().say(UiText.CHECKLIST_FILE));
    }

    /// Hands over what was read; says what is wrong with it where something is.
    public void take(Reading<Checklist> read, Consumer<Checklist> then) {
        switch (read) {
            case Reading.Refused<Checklist> refused ->
                    workplace.frame().tell(Notice.refused(problems(refused.problems())));
            case Reading.Ok<Checklist> ok -> {
                workplace.frame().calm();
                then.accept(ok.value());
            }
        }
    }

    private String problems(List<Problem> problems) {
        String first =
                problems.stream()
                        .limit(MOST_PROBLEMS)
                        .map(Problem::text)
                        .collect(Collectors.joining("\n"));
        int more = problems.size() - MOST_PROBLEMS;
        return more <= 0 ? first : first + "\n" + workplace.texts().say(UiText.MORE_PROBLEMS, more);
    }
}
