package org.tarozi.ui;

import org.tarozi.checklist.Release;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.checklist.file.Claim;
import org.tarozi.checklist.yaml.Problem;
import org.tarozi.checklist.yaml.Reading;
import org.tarozi.job.ChecklistFromFile;
import org.tarozi.text.Texts;
import org.tarozi.ui.Outside.Files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A checklist that the user takes from a file of their own.
public final class OwnChecklist {

    private static final int MOST_PROBLEMS = 5;
    private static final int MOST_REMARKS = 3;

    private final Workplace workplace;

    /// What a file holds.
    ///
    /// @param known whose ids stand for their content only
    public record Found(Path file, Reading<Checklist> reading, List<Checklist> known) {
        public Found {
            known = List.copyOf(known);
        }
    }

    public OwnChecklist(Workplace workplace) {
        this.workplace = workplace;
    }

    /// Asks for the file.
    public Optional<Path> file() {
        return workplace
                .outside()
                .choose(Files.CHECKLIST, workplace.texts().say(UiText.CHECKLIST_FILE));
    }

    /// Reads it; it may stand on one that is known, or on another one of the same form, as an
    /// overlay does whose base was taken from a file just before.
    public static Found read(Path file, List<Checklist> known, List<Checklist> others) {
        List<Checklist> bases = Stream.concat(known.stream(), others.stream()).toList();
        return new Found(file, ChecklistFromFile.read(file, bases), known);
    }

    /// Hands over what was read; says what is wrong with it where something is, and what its author
    /// should look at.
    public void take(Found found, Consumer<Checklist> then) {
        switch (found.reading()) {
            case Reading.Refused<Checklist>(List<Problem> problems) ->
                    refuse(mistakes(found.file(), problems));
            case Reading.Ok<Checklist>(Checklist checklist, List<Problem> warnings) -> {
                switch (Claim.of(checklist, found.known())) {
                    case Claim.Wrongful(Release known, Release other) ->
                            refuse(contradiction(found.file(), known, other));
                    case Claim.Rightful(Checklist taken) -> {
                        workplace.frame().calm();
                        remark(found.file(), warnings);
                        then.accept(taken);
                    }
                }
            }
        }
    }

    /// The mistakes of a file that cannot be taken; what is only doubtful waits until it can.
    private String mistakes(Path file, List<Problem> problems) {
        List<Problem> mistakes =
                problems.stream()
                        .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                        .toList();
        return workplace.texts().say(UiText.CHECKLIST_MISTAKES, name(file), mistakes.size())
                + "\n"
                + listed(file, mistakes, MOST_PROBLEMS, UiText.MORE_PROBLEMS);
    }

    private void refuse(String why) {
        workplace.frame().tell(Notice.refused(why));
    }

    private String contradiction(Path file, Release known, Release other) {
        Texts texts = workplace.texts();
        String name = name(file);
        String id = other.id().value();
        int there = known.questions().size();
        int here = other.questions().size();
        String difference =
                here == there
                        ? texts.say(UiText.CHECKLIST_REWORDED, name, id)
                        : texts.say(UiText.CHECKLIST_RESIZED, name, id, here, there);
        return difference
                + " "
                + texts.say(
                        UiText.CHECKLIST_ID_TAKEN,
                        other.fingerprint().brief(),
                        known.fingerprint().brief());
    }

    private void remark(Path file, List<Problem> warnings) {
        if (!warnings.isEmpty()) {
            String said =
                    workplace.texts().say(UiText.CHECKLIST_REMARKS, name(file), warnings.size());
            String first = listed(file, warnings, MOST_REMARKS, UiText.MORE_REMARKS);
            workplace.frame().tell(Notice.taken(said + "\n" + first));
        }
    }

    private static String name(Path file) {
        return Optional.ofNullable(file.getFileName()).orElse(file).toString();
    }

    /// The first of them; the file is called by its name, since it was just picked.
    private String listed(Path file, List<Problem> problems, int most, UiText others) {
        Texts texts = workplace.texts();
        String first =
                problems.stream()
                        .limit(most)
                        .map(Problem::text)
                        .map(texts::retold)
                        .map(line -> line.replace(file.toString(), name(file)))
                        .collect(Collectors.joining("\n"));
        int more = problems.size() - most;
        return more <= 0 ? first : first + "\n" + texts.say(others, more);
    }
}
