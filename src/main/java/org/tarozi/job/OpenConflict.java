package org.tarozi.job;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentPart;
import org.tarozi.assessment.FactoryId;
import org.tarozi.assessment.Field.OfEvidence;
import org.tarozi.change.Change;
import org.tarozi.change.FieldState;
import org.tarozi.change.Group;
import org.tarozi.change.Scope;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;
import org.tarozi.exchange.SheetFiles;
import org.tarozi.store.Deciding;
import org.tarozi.store.Programme;
import org.tarozi.store.projection.Conflict;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A field in conflict with what people need to decide it.
///
/// @param question of an answer or of a photo, if it is about one
/// @param standing the value that stands until then, because the visit is signed off
/// @param sheets the answer sheets among those who say something
public record OpenConflict(
        Subject subject,
        String field,
        Optional<String> assessment,
        Optional<FactoryId> factory,
        Optional<LocalDate> visit,
        Optional<String> question,
        List<Said> heads,
        Optional<Value> standing,
        SheetFiles sheets) {

    /// One of the values that differ.
    ///
    /// @param head what a decision keeps
    /// @param by the changes of those who say so, one at least
    public record Said(Change head, List<Change> by) {
        public Said {
            by = List.copyOf(by);
        }
    }

    public OpenConflict {
        heads = List.copyOf(heads);
    }

    /// The question of an answer, or the one that a photo stands with.
    private static Optional<String> question(Group group, String part) {
        return AssessmentPart.isEvidence(part)
                ? Optional.of(group.state(part, OfEvidence.QUESTION.key()).value().display())
                        .filter(id -> !id.isEmpty())
                : AssessmentPart.question(part);
    }

    /// Whether it is about the programme's own records.
    public boolean isOfProgramme() {
        return subject.kind().equals(Scope.PROGRAMME);
    }

    /// The same with everything that the programme knows of it.
    public static OpenConflict of(Programme programme, Titles titles, Conflict conflict) {
        Subject root = new Subject(conflict.root());
        Group group = programme.group(root);
        String id = root.id();
        boolean ofAssessment = root.kind().equals(Scope.ASSESSMENT);
        Optional<Assessment> assessment = ofAssessment ? titles.assessment(id) : Optional.empty();
        return new OpenConflict(
                root.at(conflict.part()),
                conflict.field(),
                ofAssessment ? Optional.of(id) : Optional.empty(),
                root.kind().equals(Scope.FACTORY)
                        ? Optional.of(FactoryId.of(id))
                        : assessment.flatMap(Assessment::factory),
                assessment.flatMap(one -> one.visit().start()),
                question(group, conflict.part()),
                Deciding.heads(group, conflict.part(), conflict.field()).stream()
                        .map(head -> new Said(head, group.speaking(head)))
                        .toList(),
                group.state(conflict.part(), conflict.field())
                                instanceof FieldState.Disputed(var heads, var standing)
                        ? standing
                        : Optional.empty(),
                SheetFiles.of(programme, group));
    }
}
