package org.tarozi.checklist.file;

import org.tarozi.checklist.AnswerForm;
import org.tarozi.checklist.ProfileField;
import org.tarozi.checklist.Release;
import org.tarozi.checklist.Wording;
import org.tarozi.checklist.yaml.YamlNode;
import org.tarozi.checklist.yaml.YamlNode.Scalar;

import java.util.List;
import java.util.Optional;

/// Reads what a file declares beside its questions: languages, profile fields, parameters.
final class TermsReader {

    private final Draft draft;
    private final Values values;
    private final WordingReader wordings;

    TermsReader(Draft draft) {
        this.draft = draft;
        this.values = new Values(draft.problems());
        this.wordings = new WordingReader(draft);
    }

    /// Languages come first, since every text of the file is held against them; where one of them
    /// is wrong, it is the problem to solve.
    Release.Terms read(Fields fields) {
        int before = draft.problems().errors();
        List<String> languages = fields.requiredList("languages", this::language);
        if (draft.problems().errors() == before) {
            draft.languages().addAll(languages);
        }
        return new Release.Terms(
                draft.languages(),
                fields.list("profile", this::field),
                fields.list("parameters", new ParameterReader(draft)::read));
    }

    private Optional<String> language(YamlNode node) {
        Optional<Scalar> tag =
                values.text(node).filter(text -> Wording.isLanguage(text.text()) || refuse(text));
        tag.ifPresent(name -> draft.declare("language", name));
        return tag.map(Scalar::text);
    }

    private boolean refuse(Scalar tag) {
        draft.refuseLanguage(tag.text());
        return values.refuse(tag, Values.LANGUAGE_TAG);
    }

    private Optional<ProfileField> field(YamlNode node) {
        return Fields.of(node, "a profile field", draft.problems()).flatMap(this::field);
    }

    private Optional<ProfileField> field(Fields fields) {
        Optional<String> id = fields.required("id", this::profileId);
        Optional<Wording> title = fields.required("title", wordings::whole);
        Optional<AnswerForm> form = new AnswerFormReader(draft).read(fields, "type");
        fields.close();
        if (id.isEmpty() || title.isEmpty() || form.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ProfileField(id.get(), title.get(), form.get()));
    }

    private Optional<String> profileId(YamlNode node) {
        Optional<String> id = values.declared(node, "profile", draft);
        if (id.filter(ProfileField::isReserved).isPresent()) {
            values.refuse(node, "another id; the program itself keeps something under this one");
        }
        return id;
    }
}
