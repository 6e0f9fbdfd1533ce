package org.tarozi.checklist.file;

import org.tarozi.checklist.Amount;
import org.tarozi.checklist.AnswerForm;
import org.tarozi.checklist.AnswerForm.Choice;
import org.tarozi.checklist.Cluster;
import org.tarozi.checklist.CompliancePoint;
import org.tarozi.checklist.Parameter;
import org.tarozi.checklist.Parameter.DatedValue;
import org.tarozi.checklist.ProfileField;
import org.tarozi.checklist.Question;
import org.tarozi.checklist.QuestionKind;
import org.tarozi.checklist.ReleaseContent;
import org.tarozi.checklist.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One text that people read, and where it stands.
record ContentText(String where, Wording wording) {

    /// All texts of a release, in the order of the file.
    static List<ContentText> of(ReleaseContent release) {
        Gathering texts = new Gathering(new ArrayList<>());
        texts.add("title", release.title());
        release.terms().profile().forEach(texts::field);
        release.terms().parameters().forEach(texts::parameter);
        for (Cluster cluster : release.clusters()) {
            texts.add("cluster " + cluster.id(), cluster.title());
            cluster.points().forEach(texts::point);
        }
        return texts.all();
    }

    /// The text in a language, or nothing to find fault with.
    String in(String language) {
        return wording.exactly(language).orElse("");
    }

    private record Gathering(List<ContentText> all) {

        void add(String where, Wording wording) {
            all.add(new ContentText(where, wording));
        }

        void add(String where, Optional<Wording> wording) {
            wording.ifPresent(text -> add(where, text));
        }

        void field(ProfileField field) {
            add("profile " + field.id(), field.title());
            form("profile " + field.id(), field.form());
        }

        void form(String where, AnswerForm form) {
            add(where + " unit", form.unit());
            for (Choice choice : form.choices()) {
                add(where + " choice " + choice.id(), choice.text());
            }
        }

        void parameter(Parameter parameter) {
            String where = "parameter " + parameter.id();
            add(where, parameter.title());
            add(where + " unit", parameter.unit());
            for (DatedValue value : parameter.values()) {
                add(where + " note", value.note());
                if (value.value() instanceof Amount.Rule(Wording text)) {
                    add(where + " value", text);
                }
            }
        }

        void point(CompliancePoint point) {
            add("point " + point.id(), point.title());
            point.questions().forEach(this::question);
        }

        void question(Question question) {
            String where = "question " + question.id();
            add(where, question.text());
            if (question.kind() instanceof QuestionKind.Information(AnswerForm answer)) {
                form(where, answer);
            }
            add(where + " guidance", question.backing().guidance());
            question.backing()
                    .evidence()
                    .forEach(
                            (method, texts) ->
                                    texts.forEach(text -> add(where + " " + method.key(), text)));
        }
    }
}
