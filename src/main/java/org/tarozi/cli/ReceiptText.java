package org.tarozi.cli;

import org.tarozi.change.MergeCount;
import org.tarozi.exchange.FileReceipt;
import org.tarozi.exchange.FileReceipt.Status;
import org.tarozi.exchange.Receipt;

import java.io.PrintStream;
import java.util.Locale;

/// A receipt for people: a line for each file, the totals, and why files were refused.
final class ReceiptText {

    private static final String SETTLED = "put under the checklist that asks all they answer";

    private final PrintStream out;

    ReceiptText(PrintStream out) {
        this.out = out;
    }

    void print(Receipt receipt) {
        TextTable table =
                new TextTable(
                        "file",
                        "status",
                        "changes",
                        "new",
                        "updated",
                        "same",
                        "overtaken",
                        "parallel",
                        "in conflict",
                        "signer",
                        "note");
        for (FileReceipt file : receipt.files()) {
            boolean refused = file.status() == Status.REFUSED;
            add(
                    table,
                    file.file(),
                    file.status().name().toLowerCase(Locale.ROOT),
                    file.count(),
                    refused ? "" : file.signer(),
                    file.notes().text());
        }
        boolean settled = receipt.settled().changes() > 0;
        if (settled) {
            add(table, "visits of tables", "settled", receipt.settled(), "", SETTLED);
        }
        if (settled || receipt.files().size() > 1) {
            add(
                    table,
                    Numbers.of(receipt.files().size(), "file"),
                    statuses(receipt),
                    receipt.total(),
                    "",
                    "");
        }
        table.print(out);
        receipt.files().forEach(this::reason);
    }

    void line(String text) {
        out.println(text);
    }

    private static void add(
            TextTable table,
            String file,
            String status,
            MergeCount count,
            String signer,
            String note) {
        table.add(
                file,
                status,
                String.valueOf(count.changes()),
                String.valueOf(count.fresh()),
                String.valueOf(count.updated()),
                String.valueOf(count.same()),
                String.valueOf(count.superseded()),
                String.valueOf(count.parallel()),
                String.valueOf(count.conflicts()),
                signer,
                note);
    }

    private static String statuses(Receipt receipt) {
        StringBuilder text = new StringBuilder();
        for (Status status : Status.values()) {
            long files = receipt.count(status);
            if (files > 0) {
                text.append(text.isEmpty() ? "" : ", ")
                        .append(files)
                        .append(' ')
                        .append(status.name().toLowerCase(Locale.ROOT));
            }
        }
        return text.toString();
    }

    private void reason(FileReceipt file) {
        file.reason()
                .ifPresent(reason -> out.println("Refused " + file.file() + ": " + reason + "."));
    }
}
