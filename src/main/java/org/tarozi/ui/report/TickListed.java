package org.tarozi.ui.report;

import javafx.scene.control.CheckBox;

import org.tarozi.text.Texts;

/// Ticks all assessments that are listed now, or none of them.
final class TickListed extends CheckBox {

    private final Texts texts;
    private final HandOverModel model;
    private final ListedTicks ticks;

    TickListed(Texts texts, HandOverModel model) {
        this.texts = texts;
        this.model = model;
        this.ticks = new ListedTicks(model);
        setId("report-tick-listed");
        setWrapText(true);
        setOnAction(
                click -> {
                    ticks.toggle();
                    show();
                });
        model.which().subscribe((before, now) -> show());
        model.ticked().subscribe(this::show);
        model.visits().found().subscribe(this::show);
        model.visits().search().subscribe((before, now) -> show());
        show();
    }

    private void show() {
        int listed = model.visits().found().size();
        boolean all = ticks.all();
        setText(
                model.visits().search().get().isBlank()
                        ? texts.say(ReportText.TICK_LISTED, listed)
                        : texts.say(ReportText.TICK_FOUND, listed));
        setDisable(listed == 0);
        setSelected(all);
        setIndeterminate(!all && ticks.any());
    }
}
