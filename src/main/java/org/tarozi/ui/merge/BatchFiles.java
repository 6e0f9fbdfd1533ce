package org.tarozi.ui.merge;

import org.tarozi.change.Digest;
import org.tarozi.exchange.Contents;
import org.tarozi.exchange.FileReceipt;
import org.tarozi.exchange.FileReceipt.Status;
import org.tarozi.exchange.News;
import org.tarozi.exchange.Visits;
import org.tarozi.store.ImportNews;
import org.tarozi.text.Texts;
import org.tarozi.ui.UiText;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The files of one batch as people tell them apart: by their names, by as little of their folders
/// as that needs, and by the visits in them.
final class BatchFiles {

    private static final Pattern FOLDERS = Pattern.compile("(?<=[/\\\\])");

    private final Texts texts;
    private final ReceiptWords words;
    private final Map<String, List<String>> byName = new HashMap<>();
    private final Map<Digest, String> first = new HashMap<>();

    BatchFiles(ReceiptWords words, List<FileReceipt> files) {
        this.texts = words.texts();
        this.words = words;
        for (FileReceipt file : files) {
            byName.computeIfAbsent(tail(file.file(), 1), name -> new ArrayList<>())
                    .add(file.file());
            file.contents().print().ifPresent(print -> first.putIfAbsent(print, file.file()));
        }
    }

    /// The last parts of a path.
    private static String tail(String path, int parts) {
        String[] all = FOLDERS.split(path);
        return String.join("", List.of(all).subList(Math.max(0, all.length - parts), all.length));
    }

    /// The name of a file, with the folders that tell it from others of that name.
    String name(FileReceipt file) {
        return name(file.file());
    }

    private String name(String path) {
        List<String> alike = byName.getOrDefault(tail(path, 1), List.of());
        int parts = 1;
        while (!tail(path, parts).equals(path) && isAnother(alike, path, parts)) {
            parts++;
        }
        return tail(path, parts);
    }

    private static boolean isAnother(List<String> alike, String path, int parts) {
        return alike.stream()
                .anyMatch(
                        other ->
                                !other.equals(path)
                                        && tail(other, parts).equals(tail(path, parts)));
    }

    /// What there is to say of a file: the one before it that holds the same, and what is special.
    String remarks(FileReceipt file) {
        String remarks = words.remarks(file);
        return file.contents()
                .print()
                .filter(print -> file.status() == Status.SAME)
                .flatMap(print -> Optional.ofNullable(first.get(print)))
                .filter(before -> !before.equals(file.file()))
                .map(before -> texts.say(MergeText.SAME_AS, name(before)) + " " + remarks)
                .orElse(remarks)
                .strip();
    }

    /// The visits that a file is about, and of how many it brings anything where that is not all of
    /// them; empty where nothing is known of any.
    String visits(FileReceipt file) {
        Contents contents = file.contents();
        if (ReceiptWords.isAboutOther(file)) {
            return "";
        }
        String visits = visits(contents);
        return contents.news()
                .map(News::things)
                .filter(news -> news.newVisits() < contents.visits().all())
                .map(news -> some(visits, news, contents.visits().all()))
                .orElse(visits);
    }

    private String some(String visits, ImportNews.Things news, int all) {
        if (news.newVisits() > 0) {
            return texts.say(MergeText.VISITS_NEW, visits, news.newVisits());
        }
        return news.visits() > 0 && news.visits() < all
                ? texts.say(MergeText.VISITS_ADDED, visits, news.visits())
                : visits;
    }

    private String visits(Contents contents) {
        List<String> named = contents.visits().first().stream().map(this::visit).toList();
        return switch (named.size()) {
            case 0 -> "";
            case 1 -> named.getFirst();
            default -> texts.say(UiText.AND_MORE, named.getFirst(), contents.visits().all() - 1);
        };
    }

    private String visit(Visits.Visit visit) {
        String factory = visit.factory().orElse(texts.say(UiText.UNNAMED_FACTORY));
        return visit.day()
                .map(day -> texts.say(MergeText.WITH, factory, day))
                .orElseGet(() -> texts.say(MergeText.VISIT_WITHOUT_DATE, factory));
    }
}
