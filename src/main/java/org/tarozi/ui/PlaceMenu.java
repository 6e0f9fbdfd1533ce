package org.tarozi.ui;

import org.tarozi.analysis.Filters;
import org.tarozi.analysis.PlaceField;
import org.tarozi.report.content.PlacesWords;
import org.tarozi.report.content.Say;
import org.tarozi.text.Alphabet;
import org.tarozi.text.Texts;
import org.tarozi.ui.control.LongText;
import org.tarozi.ui.control.TickMenu;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The countries, regions or sectors of which factories are counted: all, or those that are ticked.
public final class PlaceMenu extends TickMenu {

    private static final int WIDEST = 50;

    private final PlaceField field;
    private final Texts texts;
    private final UnaryOperator<String> named;
    private final Consumer<Filters> choose;

    /// @param named what the button says of the names of those that are ticked
    /// @param choose called when the user chose others
    public PlaceMenu(
            PlaceField field, Texts texts, UnaryOperator<String> named, Consumer<Filters> choose) {
        this.field = field;
        this.texts = texts;
        this.named = named;
        this.choose = choose;
    }

    /// Shows what is chosen and what can be; where nothing can, it is disabled.
    public void show(ScopePlaces places, Filters chosen) {
        List<String> values = places.of(field, chosen);
        Set<String> ticked = chosen.of(field);
        offer(
                List.of(
                        List.of(
                                new Tick(
                                        field.key() + "-all",
                                        all(),
                                        ticked.isEmpty(),
                                        () ->
                                                choose.accept(
                                                        places.where(chosen, field, Set.of())))),
                        values.stream()
                                .map(value -> tick(places, chosen, value))
                                .sorted(
                                        Comparator.comparing(
                                                Tick::words, new Alphabet(texts.language())))
                                .toList()));
        say(places, ticked);
        setDisable(values.isEmpty());
    }

    private Tick tick(ScopePlaces places, Filters chosen, String value) {
        return new Tick(
                field.key() + "-" + value,
                LongText.first(places.name(field, value, texts), WIDEST),
                chosen.of(field).stream().anyMatch(value::equalsIgnoreCase),
                () -> choose.accept(places.toggled(chosen, field, value)));
    }

    private void say(ScopePlaces places, Set<String> ticked) {
        if (ticked.isEmpty()) {
            say(all(), all());
        } else {
            PlacesWords words = new PlacesWords(field, ticked, places.names(), new Say(texts));
            say(words.named().map(named).orElseGet(words::inBrief), named.apply(words.all()));
        }
    }

    private String all() {
        return texts.say(
                switch (field) {
                    case COUNTRY -> UiText.ALL_COUNTRIES;
                    case REGION -> UiText.ALL_REGIONS;
                    case SECTOR -> UiText.ALL_SECTORS;
                });
    }
}
