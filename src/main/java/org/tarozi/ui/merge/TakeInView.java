package org.tarozi.ui.merge;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import org.tarozi.text.Texts;
import org.tarozi.ui.control.MeantClicks;
import org.tarozi.ui.merge.TakeInModel.Stage;

import java.util.Optional;
import java.util.function.LongSupplier;

/// Taking in files: a place to drop them, what they would bring, what they brought.
final class TakeInView extends StackPane {

    private final Texts texts;
    private final MergeModel model;
    private final MeantClicks clicks;

    TakeInView(Texts texts, MergeModel model) {
        this(texts, model, System::nanoTime);
    }

    /// @param clock in nanoseconds
    TakeInView(Texts texts, MergeModel model, LongSupplier clock) {
        this.texts = texts;
        this.model = model;
        this.clicks = new MeantClicks(this, clock);
        model.takeIn().stage().subscribe(stage -> show());
        model.takeIn().work().subscribe(work -> show());
    }

    private void show() {
        Optional<TakeInModel.Work> work = model.takeIn().work().get();
        Node now = work.map(this::working).orElseGet(this::stage);
        getChildren().setAll(now);
        if (now instanceof LookedView || now instanceof MergedView) {
            clicks.came(now); // who was at something else has not read it
        }
    }

    private Node working(TakeInModel.Work work) {
        return new WorkView(
                texts,
                texts.say(work.merging() ? MergeText.MERGING : MergeText.LOOKING),
                work.merging() ? MergeText.MERGING_WHAT : MergeText.LOOKING_WHAT,
                work.progress(),
                model.takeIn()::cancel);
    }

    private Node stage() {
        return switch (model.takeIn().stage().get()) {
            case Stage.Nothing _ -> new DropView(texts, model.takeIn());
            case Stage.Looked looked -> new LookedView(texts, model.takeIn(), looked);
            case Stage.Merged merged -> new MergedView(texts, model, merged);
        };
    }
}
