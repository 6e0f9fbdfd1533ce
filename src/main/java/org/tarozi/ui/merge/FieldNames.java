package org.tarozi.ui.merge;

import org.tarozi.assessment.Field.OfAnswer;
import org.tarozi.assessment.Field.OfAssessment;
import org.tarozi.assessment.Field.OfEvidence;
import org.tarozi.assessment.Field.OfFactory;

/// What fields are called.
final class FieldNames {

    private FieldNames() {}

    static MergeText of(OfAnswer field) {
        return switch (field) {
            case RESULT -> MergeText.RESULT;
            case FINDING -> MergeText.FINDING;
            case NOTE -> MergeText.NOTE;
            case WORKERS_AFFECTED -> MergeText.WORKERS_AFFECTED;
            case METHODS -> MergeText.METHODS;
            case VALUE -> MergeText.ANSWER;
        };
    }

    static MergeText of(OfAssessment field) {
        return switch (field) {
            case FACTORY -> MergeText.FACTORY;
            case CHECKLIST -> MergeText.CHECKLIST;
            case START_DATE -> MergeText.START_DATE;
            case END_DATE -> MergeText.END_DATE;
            case CYCLE -> MergeText.CYCLE;
            case NUMBER -> MergeText.VISIT_NUMBER;
            case KIND -> MergeText.KIND;
            case STATE -> MergeText.STATE;
            case ACCESS -> MergeText.ACCESS;
            case TEAM -> MergeText.TEAM;
            case STAR_ID -> MergeText.STAR_ID;
        };
    }

    static MergeText of(OfFactory field) {
        return switch (field) {
            case NAME -> MergeText.NAME;
            case COUNTRY -> MergeText.COUNTRY;
            case REGION -> MergeText.REGION;
            case SECTOR -> MergeText.SECTOR;
            case STATUS -> MergeText.STATUS;
            case STATUS_SINCE -> MergeText.STATUS_SINCE;
            case WORKERS -> MergeText.WORKERS;
            case WORKERS_FEMALE -> MergeText.WORKERS_FEMALE;
            case WORKERS_MALE -> MergeText.WORKERS_MALE;
            case STAR_ID -> MergeText.STAR_ID;
        };
    }

    static MergeText of(OfEvidence field) {
        return switch (field) {
            case ATTACHMENT -> MergeText.ATTACHMENT;
            case QUESTION -> MergeText.QUESTION;
            case CAPTION -> MergeText.CAPTION;
            case MEDIA_TYPE -> MergeText.MEDIA_TYPE;
        };
    }
}
