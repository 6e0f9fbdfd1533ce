package org.tarozi.exchange.star;

import org.tarozi.exchange.table.TableProblems;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The questions of one version of the checklist (TQ.Name), as the rows of a table have them.
final class StarTemplate {

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

    /// A question and the assessment whose rows it is worded after.
    record Worded(StarQuestion question, long visit) {}

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

    /// Its questions.
    List<Worded> questions() {
        return questions.values().stream()
                .map(known -> new Worded(known.question, known.visit))
                .toList();
    }

    /// The numbers of its questions by their positions in the whole table.
    Map<Integer, StarQuestion> byPosition() {
        Map<Integer, StarQuestion> byPosition = new HashMap<>();
        questions.values().forEach(known -> byPosition.put(known.position, known.question));
        return byPosition;
    }
}
