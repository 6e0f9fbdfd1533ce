package org.tarozi.ui.numbers;

import org.tarozi.analysis.Rates;
import org.tarozi.analysis.Scope;
import org.tarozi.analysis.Selection;
import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.change.Value;
import org.tarozi.text.Language;
import org.tarozi.text.Texts;
import org.tarozi.ui.DirectBackground;
import org.tarozi.ui.FakeFrame;
import org.tarozi.ui.FakeOutside;
import org.tarozi.ui.OpenProgramme;
import org.tarozi.ui.WindowSettings;
import org.tarozi.ui.Workplace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The numbers of [Garments] without a window.
final class Desk implements AutoCloseable {

    private final FakeFrame frame = new FakeFrame();
    private final Garments garments;
    private final OpenProgramme programme;
    private final Workplace workplace;
    private final NumbersModel model;

    Desk(Path folder) {
        garments = Garments.create(folder.resolve("garments.tarozi"));
        programme =
                new OpenProgramme(
                        garments.programme(),
                        DirectBackground.create(),
                        garments.author(),
                        Garments.CLOCK);
        workplace =
                new Workplace(
                        Texts.in(Language.EN),
                        DirectBackground.create(),
                        frame,
                        new FakeOutside(),
                        new WindowSettings(folder));
        model = new NumbersModel(programme, workplace);
    }

    NumbersModel model() {
        return model;
    }

    /// The user goes elsewhere and comes back.
    NumbersModel comeBack() {
        model.leave();
        return new NumbersModel(programme, workplace);
    }

    FakeFrame frame() {
        return frame;
    }

    Count count() {
        return model.count().get().orElseThrow();
    }

    Count.Part part() {
        return model.shownPart().orElseThrow();
    }

    void during(PeriodChoice period) {
        model.choose(model.choice().get().during(period));
    }

    /// What the engine itself counts.
    Rates engine(Scope scope) {
        AssessmentSet set = garments.programme().assessments();
        return Rates.of(set, Selection.of(set, scope));
    }

    /// The counted visit of a factory.
    Assessment counted(String factory) {
        return count().selection().included().stream()
                .filter(one -> count().factory(one).equals(Optional.of(factory)))
                .findFirst()
                .orElseThrow();
    }

    List<String> countedFactories() {
        return count().selection().included().stream()
                .map(one -> count().factory(one).orElseThrow())
                .sorted()
                .toList();
    }

    /// Adds a factory with a visit that counts, and counts again.
    void add(String factory) {
        add(factory, "compliant");
    }

    /// The same with another result.
    void add(String factory, String result) {
        garments.factory(factory, "UZ", "Tashkent")
                .visit(factory, 1, "2025-05-20")
                .answer(factory, 1, "os-exits-blocked", result);
        change(factory, 1, "done");
    }

    /// Somebody changes the state of a visit.
    void change(String factory, int number, String state) {
        programme.change(
                (open, editing) ->
                        editing.set(Garments.visit(factory, number), "state", Value.of(state)),
                changed -> {});
    }

    @Override
    public void close() {
        garments.close();
    }
}
