package org.tarozi.ui.merge;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.tarozi.change.DeviceWords;
import org.tarozi.change.MergeCount;
import org.tarozi.change.OddDates;
import org.tarozi.exchange.FileNotes;
import org.tarozi.exchange.FileReceipt;
import org.tarozi.exchange.FileReceipt.Status;
import org.tarozi.exchange.Receipt;
import org.tarozi.exchange.Refusal;
import org.tarozi.exchange.table.TableCount;
import org.tarozi.text.Texts;
import org.tarozi.ui.RefusalWords;
import org.tarozi.ui.UiText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Receipts in the language of the window.
///
/// @param own the id of this device; empty where it does not matter
record ReceiptWords(Texts texts, String own) {

    ReceiptWords(Texts texts) {
        this(texts, "");
    }

    /// What became of a file.
    String status(FileReceipt file) {
        return texts.say(
                switch (file.status()) {
                    case NEW -> MergeText.STATUS_NEW;
                    case SAME -> MergeText.STATUS_SAME;
                    case MERGED ->
                            isAboutOther(file) ? MergeText.STATUS_OTHER : MergeText.STATUS_MERGED;
                    case REFUSED ->
                            isChanged(file) ? MergeText.STATUS_CHANGED : MergeText.STATUS_REFUSED;
                });
    }

    /// Whether nothing of a file that adds something is about visits.
    static boolean isAboutOther(FileReceipt file) {
        return file.status() == Status.MERGED
                && file.contents().news().filter(news -> news.things().visits() == 0).isPresent();
    }

    /// Whether a file was left out for holding something else than when it was looked at.
    static boolean isChanged(FileReceipt file) {
        return file.refusal().filter(why -> why.kind() == Refusal.Kind.CHANGED).isPresent();
    }

    static Ikon picture(FileReceipt file) {
        if (ForeignFiles.isForeign(file)) {
            return Material2MZ.WARNING;
        }
        return switch (file.status()) {
            case NEW -> Material2AL.ADD_CIRCLE;
            case SAME -> Material2AL.DONE_ALL;
            case MERGED -> Material2AL.CALL_MERGE;
            case REFUSED -> Material2AL.BLOCK;
        };
    }

    /// How many files ended in which way, and what no single file brought, as the summary of a
    /// receipt.
    String statuses(Receipt receipt) {
        List<String> parts = new ArrayList<>();
        add(parts, MergeText.FILES_NEW, receipt.count(Status.NEW));
        long others = receipt.files().stream().filter(ReceiptWords::isAboutOther).count();
        add(parts, MergeText.FILES_MERGED, receipt.count(Status.MERGED) - others);
        add(parts, MergeText.FILES_OTHER, others);
        add(parts, MergeText.FILES_SAME, receipt.count(Status.SAME));
        add(parts, MergeText.FILES_REFUSED, receipt.count(Status.REFUSED) - changed(receipt));
        add(parts, MergeText.FILES_CHANGED, changed(receipt));
        add(parts, MergeText.SETTLED, receipt.settled().changes());
        rows(receipt.files().stream().map(file -> file.notes().table()).toList())
                .ifPresent(parts::add);
        return String.join(" · ", parts);
    }

    /// How many rows were read of tables, and the parts that add up to them; empty where there is
    /// no table. A table that is refused is refused as a whole.
    private Optional<String> rows(List<TableCount> tables) {
        long rows = tables.stream().mapToLong(TableCount::rows).sum();
        long duplicates = tables.stream().mapToLong(TableCount::duplicates).sum();
        return rows == 0
                ? Optional.empty()
                : Optional.of(texts.say(MergeText.ROWS, rows, rows - duplicates, duplicates));
    }

    private void add(List<String> parts, MergeText text, long number) {
        if (number > 0) {
            parts.add(texts.say(text, number));
        }
    }

    /// That files were merged, how many were here already, and how many were left out.
    String merged(Receipt receipt) {
        long changed = changed(receipt);
        String words = taken(receipt);
        words = and(words, MergeText.AND_REFUSED, receipt.count(Status.REFUSED) - changed);
        return and(words, MergeText.AND_CHANGED, changed);
    }

    private static long changed(Receipt receipt) {
        return receipt.files().stream().filter(ReceiptWords::isChanged).count();
    }

    private String and(String words, MergeText more, long files) {
        return files == 0 ? words : texts.say(more, words, files);
    }

    private String taken(Receipt receipt) {
        long files = receipt.count(Status.NEW) + receipt.count(Status.MERGED);
        if (files == 0) {
            return texts.say(MergeText.MERGED_NOTHING);
        }
        String words =
                receipt.count(Status.REFUSED) == 0
                        ? texts.say(MergeText.MERGED_FILES, files)
                        : texts.say(MergeText.MERGED_OF, files, receipt.files().size());
        return and(words, MergeText.AND_SAME, receipt.count(Status.SAME));
    }

    /// What there is to say of a file: why it was refused, or who signed it and what is special.
    String remarks(FileReceipt file) {
        return file.refusal().map(new RefusalWords(texts)::of).orElseGet(() -> notes(file));
    }

    /// What to be careful about in a file; empty where there is nothing.
    String careful(FileReceipt file) {
        return new ForeignFiles(texts).careful(file);
    }

    private String notes(FileReceipt file) {
        List<String> notes = new ArrayList<>();
        if (file.signer().equals(FileReceipt.UNSIGNED)) {
            notes.add(texts.say(MergeText.NOT_SIGNED));
        } else if (!file.signer().isEmpty()) {
            String said = texts.say(MergeText.SIGNED_BY, signer(file.signer()));
            notes.add(said.replace("….", "…")); // a name that is cut ends the sentence too
        }
        FileNotes more = file.notes();
        if (more.elsewhere() && !ForeignFiles.isForeign(file)) {
            notes.add(new ForeignFiles(texts).origin(file));
        }
        if (more.confidentialLeftOut() > 0) {
            notes.add(texts.say(MergeText.CONFIDENTIAL_LEFT_OUT, more.confidentialLeftOut()));
        }
        OddDates odd = more.oddDates();
        if (odd.changes() > 0) {
            notes.add(texts.say(UiText.ODD_DATES, odd.changes(), odd.first(), odd.last()));
        }
        if (more.checklistMissing()) {
            notes.add(texts.say(MergeText.CHECKLIST_MISSING));
        }
        rows(List.of(more.table())).ifPresent(notes::add);
        if (more.table().withoutFactory() > 0) {
            notes.add(texts.say(MergeText.WITHOUT_FACTORY, more.table().withoutFactory()));
        }
        if (more.again()) {
            notes.add(texts.say(MergeText.TABLE_AGAIN));
        }
        List<String> hidden = more.table().hiddenSheets();
        if (!hidden.isEmpty()) {
            notes.add(texts.say(MergeText.HIDDEN_SHEETS, String.join(", ", hidden)));
        }
        return String.join(" ", notes);
    }

    private String signer(String names) {
        String mine =
                DeviceWords.isId(own)
                        ? names.replace(
                                FileReceipt.UNKNOWN_DEVICE + DeviceWords.inShort(own),
                                texts.say(MergeText.THIS_DEVICE))
                        : names;
        return mine.replace(FileReceipt.UNKNOWN_DEVICE, texts.say(MergeText.UNKNOWN_DEVICE) + " ")
                .replace(FileReceipt.UNSIGNED, texts.say(MergeText.PARTLY_UNSIGNED));
    }

    /// The parts that add up to all changes: new, updated, here already, overtaken, parallel, in
    /// conflict.
    List<Sum> sums(MergeCount count) {
        return List.of(
                sum("changes", MergeText.CHANGES, MergeText.CHANGES_WHAT, count.changes()),
                sum("new", MergeText.NEW, MergeText.NEW_WHAT, count.fresh()),
                sum("updated", MergeText.UPDATED, MergeText.UPDATED_WHAT, count.updated()),
                sum("same", MergeText.SAME, MergeText.SAME_WHAT, count.same()),
                sum("overtaken", MergeText.OVERTAKEN, MergeText.OVERTAKEN_WHAT, count.superseded()),
                sum("parallel", MergeText.PARALLEL, MergeText.PARALLEL_WHAT, count.parallel()),
                sum("conflicts", MergeText.CONFLICTS, MergeText.CONFLICTS_WHAT, count.conflicts()));
    }

    private Sum sum(String key, MergeText words, MergeText meaning, int number) {
        return new Sum(key, texts.say(words), meaning, number);
    }

    /// One number of a receipt.
    ///
    /// @param key its name for style sheets and robots
    record Sum(String key, String words, MergeText meaning, int number) {}

    /// The sums in a line, without what is none.
    String line(MergeCount count) {
        List<String> parts = new ArrayList<>();
        for (Sum sum : sums(count)) {
            if (sum.number() > 0 || sum.key().equals("changes")) {
                parts.add(texts.say(MergeText.SUM, sum.words(), sum.number()));
            }
        }
        return String.join(" · ", parts);
    }
}
