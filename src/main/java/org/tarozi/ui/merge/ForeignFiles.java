package org.tarozi.ui.merge;

import org.tarozi.exchange.FileReceipt;
import org.tarozi.exchange.FileReceipt.Status;
import org.tarozi.exchange.News;
import org.tarozi.exchange.Receipt;
import org.tarozi.store.ImportNews.Things;
import org.tarozi.text.Texts;
import org.tarozi.ui.FirstFew;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// Files of other programmes that bring visits or factories: these count in the numbers of this one
/// beside its own. Where it has no visits yet there is nothing to be careful about, nor of files
/// that were made with files of this one, as an auditor does who begins with what the office sent.
record ForeignFiles(Texts texts) {

    /// Whether a file brings something of another programme that counts.
    static boolean isForeign(FileReceipt file) {
        return file.notes().elsewhere()
                && (file.status() == Status.NEW || file.status() == Status.MERGED)
                && file.contents().news().filter(News::isStrange).isPresent();
    }

    /// What to be careful about in a file; empty where there is nothing.
    String careful(FileReceipt file) {
        return Optional.of(file)
                .filter(ForeignFiles::isForeign)
                .flatMap(one -> one.contents().news())
                .map(News::things)
                .map(it -> texts.say(MergeText.NEW_HERE, it.newVisits(), it.newFactories()))
                .map(brings -> origin(file) + " " + brings)
                .orElse("");
    }

    /// In which programme a file was made.
    String origin(FileReceipt file) {
        return programme(file)
                .map(name -> texts.say(MergeText.MADE_IN, name))
                .orElseGet(() -> texts.say(MergeText.MADE_ELSEWHERE));
    }

    private static Optional<String> programme(FileReceipt file) {
        return file.contents().news().flatMap(News::programme);
    }

    /// What to be careful about in all files together; empty where there is nothing.
    Optional<String> careful(Receipt receipt) {
        List<FileReceipt> files = receipt.files().stream().filter(ForeignFiles::isForeign).toList();
        List<String> names =
                files.stream()
                        .map(one -> programme(one).orElse(texts.say(MergeText.NO_PROGRAMME_NAME)))
                        .distinct()
                        .toList();
        return files.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        texts.say(
                                MergeText.FOREIGN_FILES,
                                files.size(),
                                FirstFew.of(names, ", ", texts),
                                sum(files, Things::newVisits),
                                sum(files, Things::newFactories)));
    }

    private static int sum(List<FileReceipt> files, ToIntFunction<Things> number) {
        return files.stream()
                .flatMap(file -> file.contents().news().stream())
                .map(News::things)
                .mapToInt(number)
                .sum();
    }
}
