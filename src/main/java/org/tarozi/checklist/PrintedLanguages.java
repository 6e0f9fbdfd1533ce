package org.tarozi.checklist;

import java.util.List;
import java.util.stream.Stream;

/// In which of its languages reports and prints can show a checklist. What a language is written in
/// is seen from its texts: a word of another script among them changes nothing.
///
/// @param printed those they can, in the order of the checklist
/// @param others those that only the window can show
public record PrintedLanguages(List<String> printed, List<String> others) {

    public PrintedLanguages {
        printed = List.copyOf(printed);
        others = List.copyOf(others);
    }

    public static PrintedLanguages of(Release release) {
        List<Wording> texts =
                Stream.of(
                                Stream.of(release.title()),
                                release.clusters().stream().map(Cluster::title),
                                release.content().points().map(CompliancePoint::title),
                                release.questions().stream().map(Question::text))
                        .flatMap(each -> each)
                        .toList();
        List<String> languages = release.terms().languages();
        return new PrintedLanguages(
                languages.stream().filter(one -> isPrinted(texts, one)).toList(),
                languages.stream().filter(one -> !isPrinted(texts, one)).toList());
    }

    private static boolean isPrinted(List<Wording> texts, String language) {
        List<String> said =
                texts.stream().flatMap(text -> text.exactly(language).stream()).toList();
        return said.stream().filter(SimpleScripts::hold).count() * 2 >= said.size();
    }

    /// The language of a print for which nobody chose one: English, or else the first that can be
    /// printed, or else the first.
    public String usual() {
        return printed.contains("en")
                ? "en"
                : Stream.concat(printed.stream(), others.stream()).findFirst().orElse("en");
    }
}
