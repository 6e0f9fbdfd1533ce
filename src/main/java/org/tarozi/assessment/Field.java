package org.tarozi.assessment;

import org.tarozi.checklist.EvidenceMethod;

import java.util.Optional;

/// The fields of factories, assessments, answers and evidence. A field not listed here is kept and
/// travels, but nothing reads it.
public interface Field extends Keyed {

    /// The name of the field in files.
    @Override
    String key();

    /// What its value must look like.
    Form form();

    /// Fields of a factory. Every other field of a factory belongs to its profile, under the id the
    /// checklist gives it.
    enum OfFactory implements Field {
        NAME(Form.TEXT),
        COUNTRY(Form.COUNTRY),
        REGION(Form.TEXT),
        SECTOR(Form.TEXT),
        STATUS(Form.oneOf(FactoryStatus.values())),
        STATUS_SINCE(Form.DATE),
        WORKERS(Form.WHOLE_NUMBER),
        WORKERS_FEMALE(Form.WHOLE_NUMBER),
        WORKERS_MALE(Form.WHOLE_NUMBER),
        STAR_ID(Form.TEXT);

        private final String key = Keys.of(this);
        private final Form form;

        OfFactory(Form form) {
            this.form = form;
        }

        @Override
        public String key() {
            return key;
        }

        @Override
        public Form form() {
            return form;
        }
    }

    /// Fields of an assessment.
    enum OfAssessment implements Field {
        FACTORY(Form.ID),
        CHECKLIST(Form.SHA_256),
        START_DATE(Form.DATE),
        END_DATE(Form.DATE),
        CYCLE(Form.WHOLE_NUMBER),
        NUMBER(Form.LARGE_NUMBER),
        KIND(Form.oneOf(VisitKind.values())),
        STATE(Form.oneOf(VisitState.values())),
        ACCESS(Form.oneOf(Access.values())),
        TEAM(Form.TEXT),
        STAR_ID(Form.TEXT);

        private final String key = Keys.of(this);
        private final Form form;

        OfAssessment(Form form) {
            this.form = form;
        }

        @Override
        public String key() {
            return key;
        }

        @Override
        public Form form() {
            return form;
        }
    }

    /// Fields of the answer to one question of an assessment.
    enum OfAnswer implements Field {
        RESULT(Form.oneOf(Result.values())),
        FINDING(Form.TEXT),
        NOTE(Form.TEXT),
        WORKERS_AFFECTED(Form.WHOLE_NUMBER),
        METHODS(Form.someOf(EvidenceMethod.values())),
        VALUE(Form.TEXT),
        /// Whether somebody wants to come back to it.
        FLAG(Form.YES);

        private final String key = Keys.of(this);
        private final Form form;

        OfAnswer(Form form) {
            this.form = form;
        }

        @Override
        public String key() {
            return key;
        }

        @Override
        public Form form() {
            return form;
        }
    }

    /// Fields of a piece of evidence: a photo or file.
    enum OfEvidence implements Field {
        ATTACHMENT(Form.SHA_256),
        QUESTION(Form.TEXT),
        CAPTION(Form.TEXT),
        MEDIA_TYPE(Form.TEXT);

        private final String key = Keys.of(this);
        private final Form form;

        OfEvidence(Form form) {
            this.form = form;
        }

        @Override
        public String key() {
            return key;
        }

        @Override
        public Form form() {
            return form;
        }
    }

    /// How the factory was told of a visit.
    enum Access {
        ANNOUNCED,
        SEMI_ANNOUNCED,
        UNANNOUNCED,
        ACCESS_REFUSED
    }

    /// The field with a name at a path such as `assessment/<id>/answer/<question>`.
    static Optional<? extends Field> at(String path, String key) {
        boolean ofAssessment = path.startsWith("assessment/");
        int part = path.indexOf('/', path.indexOf('/') + 1) + 1;
        if (part > 0) {
            return ofAssessment ? ofPart(path.substring(part), key) : Optional.empty();
        }
        if (ofAssessment) {
            return find(OfAssessment.values(), key);
        }
        return path.startsWith("factory/") ? find(OfFactory.values(), key) : Optional.empty();
    }

    private static Optional<? extends Field> ofPart(String part, String key) {
        if (AssessmentPart.isAnswer(part)) {
            return find(OfAnswer.values(), key);
        }
        return AssessmentPart.isEvidence(part) ? find(OfEvidence.values(), key) : Optional.empty();
    }

    /// The field with a name among these.
    static <F extends Field> Optional<F> find(F[] fields, String key) {
        return Keys.find(fields, key);
    }
}
