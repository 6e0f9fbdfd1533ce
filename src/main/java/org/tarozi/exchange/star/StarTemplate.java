package org.tarozi.exchange.star;

import org.tarozi.exchange.table.TableProblems;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The questions of one version of the checklist (TQ.Name), as the rows of a table have them.
final class StarTemplate {

    private static final int MOST_QUESTIONS = 5_000;
    private static final int MOST_TEXT = 1_000_000;

    private final String name;
    private final Map<Long, Known> questions = new HashMap<>();

    /// A question, its position in the whole table, and the row it is worded after.
    private static final class Known {
        private final int position;
        private final int line;
        private long visit;
        private StarQuestion question;

        Known(int position, int line, long visit, StarQuestion question) {
            this.position = position;
            this.line = line;
            this.visit = visit;
            this.question = question;
        }

        /// A later assessment has the better wording; of one assessment the greater text.
        void add(long other, StarQuestion said) {
            if (question.equals(said)) {
                visit = Math.max(visit, other);
            } else if (other > visit
                    || other == visit && said.content().compareTo(question.content()) > 0) {
                visit = other;
                question = said;
            }
        }
    }

    StarTemplate(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /// Takes in what a row says about a question and returns the question's position.
    ///
    /// @param next the position of a question not seen before
    int add(StarRow row, int line, int next, TableProblems problems) {
        StarQuestion question = row.question();
        Known known = questions.get(question.id());
        if (known == null) {
            questions.put(question.id(), new Known(next, line, row.visit().number(), question));
            return next;
        }
        if (known.question.compliance() != question.compliance()) {
            problems.add(
                    "line " + line + ", column " + StarColumn.TYPE.title(),
                    "another type for question " + question.id() + " of " + name,
                    "the same as in line " + known.line);
        }
        known.add(row.visit().number(), question);
        return known.position;
    }

    /// Tells if this is more than a checklist can be.
    void check(TableProblems problems) {
        long text = questions().stream().mapToLong(question -> question.content().length()).sum();
        if (questions.size() > MOST_QUESTIONS || text > MOST_TEXT) {
            problems.add(
                    "column " + StarColumn.TQ_NAME.title() + ", " + name,
                    questions.size() + " questions of " + text + " characters",
                    "at most " + MOST_QUESTIONS + " questions of " + MOST_TEXT + " characters");
        }
    }

    /// Its questions in the order of their clusters, points and numbers, whatever the order of the
    /// table.
    List<StarQuestion> questions() {
        Map<String, StarQuestion> sorted = new TreeMap<>();
        for (Known known : questions.values()) {
            StarQuestion question = known.question;
            String number = String.valueOf(question.id());
            sorted.put(
                    question.heading().cluster()
                            + '\u0000'
                            + question.heading().point()
                            + '\u0000'
                            + "0".repeat(19 - number.length())
                            + number,
                    question);
        }
        return new ArrayList<>(sorted.values());
    }

    /// The numbers of its questions by their positions in the whole table.
    Map<Integer, StarQuestion> byPosition() {
        Map<Integer, StarQuestion> byPosition = new HashMap<>();
        Collection<Known> all = questions.values();
        all.forEach(known -> byPosition.put(known.position, known.question));
        return byPosition;
    }
}
