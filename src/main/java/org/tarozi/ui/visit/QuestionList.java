package org.tarozi.ui.visit;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.tarozi.assessment.AssessmentId;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.PointId;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionId;
import org.tarozi.checklist.Release;
import org.tarozi.ui.Destination;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Which questions of a visit are listed, and which of them is looked at.
final class QuestionList {

    private final WantedLanguages languages;
    private final Runnable leaving;
    private final ReadOnlyObjectWrapper<Optional<Question>> current =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<QuestionFilter> filter =
            new SimpleObjectProperty<>(QuestionFilter.POINT);
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableList<Question> listed = FXCollections.observableArrayList();
    private Optional<VisitContent> content = Optional.empty();
    private final Optional<QuestionId> wanted;
    private Set<QuestionId> resumed = Set.of();

    /// @param languages the languages in which questions are searched: those that are shown
    /// @param wanted what to begin with
    /// @param leaving called before another question is looked at
    QuestionList(WantedLanguages languages, Destination.Visit wanted, Runnable leaving) {
        this.languages = languages;
        this.wanted = wanted.question();
        filter.set(QuestionFilter.of(wanted.listing()));
        this.leaving = leaving;
        filter.subscribe(this::filtered);
        search.subscribe(this::list);
    }

    private void filtered() {
        list();
        content.filter(this::isHidden).ifPresent(this::show);
    }

    /// What is listed now, for who comes back.
    ListedQuestions left(AssessmentId assessment, int changes) {
        return new ListedQuestions(
                new Destination.Visit(assessment, current.get().map(Question::id)),
                filter.get(),
                search.get(),
                listed.stream().map(Question::id).collect(Collectors.toSet()),
                changes);
    }

    /// Lists what was listed before, once the visit is read: where nothing has changed since, also
    /// those questions that the filter would not list any more.
    void resume(ListedQuestions before, int changes) {
        filter.set(before.filter());
        search.set(before.search());
        if (before.changes() == changes) {
            resumed = before.listed();
        }
    }

    /// The question that is looked at.
    ReadOnlyObjectProperty<Optional<Question>> current() {
        return current.getReadOnlyProperty();
    }

    ObjectProperty<QuestionFilter> filter() {
        return filter;
    }

    /// Words that the listed questions contain; blank for all.
    StringProperty search() {
        return search;
    }

    /// The questions that are listed, in the order of the checklist.
    ObservableList<Question> listed() {
        return listed;
    }

    /// Takes in the visit as it is now. What is listed by a filter stays until the filter is chosen
    /// again, so that nothing vanishes under the user's hand; but only while it is asked.
    void show(VisitContent now) {
        boolean stays = content.isPresent() && !isOnePoint();
        content = Optional.of(now);
        if (current.get().isEmpty()) {
            begin(now);
        }
        if (stays) {
            take(staying(now));
        }
        if (isHidden(now)) {
            // what was typed is settled: that is how it came to be hidden
            neighbour(now, -1).ifPresent(near -> current.set(Optional.of(near)));
        }
        if (isOnePoint()) {
            list();
        }
    }

    /// What is listed, without what is not asked any more, and with what belongs to it only now:
    /// words that are searched for may have been saved meanwhile.
    private List<Question> staying(VisitContent now) {
        Set<Question> kept = new HashSet<>(listed);
        kept.addAll(matching(now));
        return listable(now, filter.get()).stream().filter(kept::contains).toList();
    }

    private boolean isHidden(VisitContent now) {
        return !filter.get().isOfUnasked()
                && current.get().filter(one -> !now.isAsked(one)).isPresent();
    }

    private void begin(VisitContent now) {
        current.set(
                wanted.flatMap(id -> find(now.release(), id))
                        .filter(now::isAsked)
                        .or(() -> matching(now).stream().findFirst())
                        .or(() -> now.asked().stream().findFirst()));
        if (resumed.isEmpty()) {
            list();
        } else {
            listed.setAll(
                    listable(now, filter.get()).stream()
                            .filter(one -> resumed.contains(one.id()))
                            .toList());
        }
    }

    /// The questions that the filter may list: those that are asked, unless it is about others.
    private static List<Question> listable(VisitContent now, QuestionFilter filter) {
        return filter.isOfUnasked() ? now.release().questions() : now.asked();
    }

    /// Whether only those of the point are listed that is worked on.
    boolean isOnePoint() {
        return filter.get() == QuestionFilter.POINT && search.get().isBlank();
    }

    private void list() {
        content.map(this::matching).ifPresent(this::take);
    }

    private void take(List<Question> now) {
        if (!now.equals(listed)) {
            listed.setAll(now);
        }
    }

    private List<Question> matching(VisitContent now) {
        Sought sought = new Sought(search.get(), languages.in(now.release().terms().languages()));
        Optional<PointId> point = point().map(CompliancePoint::id);
        return listable(now, filter.get()).stream()
                .filter(one -> !isOnePoint() || point.equals(Optional.of(now.point(one).id())))
                .filter(one -> filter.get().takes(now, one))
                .filter(one -> sought.isIn(now, one))
                .toList();
    }

    /// The compliance point of the question that is looked at.
    Optional<CompliancePoint> point() {
        return content.flatMap(now -> current.get().map(one -> now.point(one)));
    }

    private static Optional<Question> find(Release release, QuestionId id) {
        return release.questions().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// Looks at a question.
    void choose(Question question) {
        if (!current.get().equals(Optional.of(question))) {
            leaving.run();
            current.set(Optional.of(question));
            if (isOnePoint()) {
                list();
            }
        }
    }

    /// Looks at the question with an id, if it is asked.
    void choose(QuestionId id) {
        content.ifPresent(
                now ->
                        find(now.release(), id)
                                .filter(now::isAsked)
                                .ifPresent(
                                        question -> {
                                            if (!listed.contains(question)) {
                                                all();
                                            }
                                            choose(question);
                                        }));
    }

    /// Looks at the first question of a point that is open, or at its first one.
    void choose(CompliancePoint point) {
        content.ifPresent(
                now -> {
                    List<Question> asked = point.questions().stream().filter(now::isAsked).toList();
                    asked.stream()
                            .filter(now::isOpen)
                            .findFirst()
                            .or(() -> asked.stream().findFirst())
                            .ifPresent(this::chooseAlone);
                });
    }

    private void chooseAlone(Question question) {
        all();
        choose(question);
    }

    private void all() {
        filter.set(QuestionFilter.POINT);
        search.set("");
    }

    /// The question that keys answer: the one that is looked at, if it is listed.
    Optional<Question> inHand() {
        return current.get().filter(listed::contains);
    }

    /// Goes into the list: where what is looked at is not in it, to the next one that is.
    void enter() {
        if (inHand().isEmpty()) {
            step(0);
        }
    }

    /// Goes on or back by some questions, beyond the point at its ends.
    void step(int by) {
        content.flatMap(now -> neighbour(now, by)).ifPresent(this::choose);
    }

    private Optional<Question> neighbour(VisitContent now, int by) {
        List<Question> way = isOnePoint() ? now.asked() : List.copyOf(listed);
        if (way.isEmpty()) {
            return Optional.empty();
        }
        int at = current.get().map(way::indexOf).orElse(-1);
        int next = firstAfterCurrent(way, now);
        // from between two questions the next one is one step on
        long to = at >= 0 ? at + (long) by : next + (long) by - (by > 0 ? 1 : 0);
        return Optional.of(way.get(Math.clamp(to, 0, way.size() - 1)));
    }

    /// Where the first question after the one that is looked at stands, or the end.
    private int firstAfterCurrent(List<Question> way, VisitContent now) {
        int ordinal = current.get().map(one -> now.ordinal(one)).orElse(-1);
        return IntStream.range(0, way.size())
                .filter(at -> now.ordinal(way.get(at)) > ordinal)
                .findFirst()
                .orElse(way.size());
    }

    /// Goes on to the next question without an answer, from the end on to the beginning; stays
    /// where there is none, and says so.
    boolean nextOpen() {
        Optional<Question> next = content.flatMap(this::openAfterCurrent);
        next.ifPresent(this::chooseAlone);
        return next.isPresent();
    }

    private Optional<Question> openAfterCurrent(VisitContent now) {
        List<Question> all = now.asked();
        int from = firstAfterCurrent(all, now);
        return IntStream.range(0, all.size())
                .mapToObj(step -> all.get((from + step) % all.size()))
                .filter(now::isOpen)
                .findFirst();
    }

    /// How many questions of the whole checklist a filter lists.
    int count(QuestionFilter filter) {
        return content.map(
                        now ->
                                (int)
                                        listable(now, filter).stream()
                                                .filter(one -> filter.takes(now, one))
                                                .count())
                .orElse(0);
    }
}
