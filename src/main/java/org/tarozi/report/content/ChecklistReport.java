package org.tarozi.report.content;

import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.ProfileField;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.Tag;
import org.tarozi.checklist.file.Glossary;
import org.tarozi.report.Block;
import org.tarozi.report.Block.Fact;
import org.tarozi.report.Block.Heading;
import org.tarozi.report.Block.Prose;
import org.tarozi.report.Block.Tone;
import org.tarozi.report.Cell;
import org.tarozi.report.Column;
import org.tarozi.report.Cover;
import org.tarozi.report.Report;
import org.tarozi.report.Table;
import org.tarozi.text.Language;
import org.tarozi.text.Text;
import org.tarozi.text.Texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A whole checklist to be read on paper, in one language or in two side by side: a pure function.
public final class ChecklistReport {

    private final Release release;
    private final Glossary glossary;
    private final LocalDate date;
    private final Voices voices;
    private final QuestionWords words;

    private ChecklistReport(Release release, Glossary glossary, List<Say> voices, LocalDate date) {
        this.release = release;
        this.glossary = glossary;
        this.date = date;
        this.voices = new Voices(voices);
        this.words = new QuestionWords(release);
    }

    /// The checklist in print.
    ///
    /// @param voices one, or two for side by side
    /// @param date the day it is printed
    public static Report of(Release release, Glossary glossary, List<Say> voices, LocalDate date) {
        return new ChecklistReport(release, glossary, voices, date).report();
    }

    private Report report() {
        List<Block> blocks = new ArrayList<>();
        addReading(blocks);
        QuestionChapters chapters = new QuestionChapters(voices, words);
        int number = 1;
        for (Cluster cluster : release.clusters()) {
            blocks.add(new Block.PageBreak());
            chapters.add(blocks, cluster, number++);
        }
        addProfile(blocks);
        if (!release.terms().parameters().isEmpty()) {
            blocks.add(new Block.PageBreak());
            new ParameterChapter(voices).add(blocks, release.terms().parameters());
        }
        new InstrumentChapter(voices).add(blocks, release);
        addGlossary(blocks);
        return new Report(cover(), blocks, Optional.empty());
    }

    private Cover cover() {
        List<Question> questions = release.questions();
        return new Cover(
                voices.all().getFirst().texts().language(),
                voices.say(Text.CHECKLIST),
                voices.all().getFirst().in(release.title()),
                voices.all().stream()
                        .skip(1)
                        .map(say -> say.in(release.title()))
                        .collect(Collectors.joining()),
                "",
                date,
                List.of(
                        new Fact(voices.say(Text.ID_OF_CHECKLIST), release.id().value()),
                        new Fact(voices.say(Text.FINGERPRINT), release.fingerprint().brief()),
                        new Fact(
                                voices.say(Text.LANGUAGES),
                                String.join(", ", release.terms().languages())),
                        new Fact(
                                voices.say(Text.CLUSTERS_AND_POINTS),
                                release.clusters().size() + " / " + points()),
                        new Fact(
                                voices.say(Text.COMPLIANCE_QUESTIONS),
                                count(questions.stream().filter(Question::isCompliance))),
                        new Fact(
                                voices.say(Text.INFORMATION_QUESTIONS),
                                count(questions.stream().filter(each -> !each.isCompliance()))),
                        new Fact(voices.say(Text.DATE), date.toString())));
    }

    private int points() {
        return release.clusters().stream().mapToInt(cluster -> cluster.points().size()).sum();
    }

    private static String count(Stream<?> things) {
        return Long.toString(things.count());
    }

    /// What the marks of questions mean, and how many have each.
    private void addReading(List<Block> blocks) {
        Voices captions = voices.captions();
        blocks.add(new Heading(1, voices.joined(Text.READING)));
        captions.each(say -> say.say(Text.READING_LEAD))
                .forEach(text -> blocks.add(new Prose(Tone.BODY, text)));
        List<List<Cell>> rows = new ArrayList<>();
        for (Tag tag : Tag.values()) {
            List<Cell> row = new ArrayList<>();
            captions.each(
                            say ->
                                    QuestionWords.tag(tag, say)
                                            + ": "
                                            + QuestionWords.meaning(tag, say))
                    .map(Cell.Words::new)
                    .forEach(row::add);
            row.add(
                    new Cell.Whole(
                            release.questions().stream()
                                    .filter(question -> question.tags().contains(tag))
                                    .count()));
            rows.add(row);
        }
        List<Column> columns = new ArrayList<>();
        captions.each(say -> say.say(Text.TAGS))
                .forEach(title -> columns.add(Column.text(title, 80 / captions.all().size())));
        columns.add(Column.number(voices.say(Text.SHEET_QUESTIONS), 20));
        blocks.add(new Table(Optional.empty(), columns, rows, voices.say(Text.NONE)));
        blocks.add(
                new Block.Facts(
                        List.of(
                                new Fact(
                                        voices.say(Text.FINGERPRINT),
                                        release.fingerprint().hex()))));
    }

    private void addProfile(List<Block> blocks) {
        blocks.add(new Block.PageBreak());
        blocks.add(new Heading(1, voices.joined(Text.PROFILE_FIELDS)));
        List<Column> columns = new ArrayList<>(List.of(Column.text(voices.say(Text.FIELD_ID), 24)));
        voices.each(say -> say.say(Text.PROFILE_FIELD))
                .forEach(title -> columns.add(Column.text(title, 76 / voices.all().size())));
        List<List<Cell>> rows = new ArrayList<>();
        for (ProfileField field : release.terms().profile()) {
            List<Cell> row = new ArrayList<>(List.of(new Cell.Words(field.id())));
            for (Say say : voices.all()) {
                row.add(
                        new Cell.Titled(
                                say.in(field.title()), List.of(words.form(field.form(), say))));
            }
            rows.add(row);
        }
        blocks.add(new Table(Optional.empty(), columns, rows, voices.say(Text.NONE)));
    }

    private void addGlossary(List<Block> blocks) {
        blocks.add(new Block.PageBreak());
        blocks.add(new Heading(1, voices.joined(Text.GLOSSARY)));
        List<List<Cell>> rows = new ArrayList<>();
        for (Glossary.Term term : glossary.terms()) {
            List<Cell> row = new ArrayList<>();
            for (Language language : Language.values()) {
                row.add(new Cell.Words(term.name().in(language.tag())));
            }
            row.add(term.note().isEmpty() ? new Cell.Nothing() : new Cell.Words(term.note()));
            rows.add(row);
        }
        List<Column> columns = new ArrayList<>();
        for (Language language : Language.values()) {
            columns.add(Column.text(Texts.in(language).say(Text.TERM), 27));
        }
        columns.add(Column.text(voices.say(Text.NOTE), 19));
        blocks.add(new Table(Optional.empty(), columns, rows, voices.say(Text.NONE)));
    }
}
