package org.tarozi.report.content;

import org.tarozi.assessment.Assessment;
import org.tarozi.assessment.AssessmentSet;
import org.tarozi.assessment.Factory;
import org.tarozi.text.Text;

import java.util.Optional;

/// The names of assessments in internal reports: factory and day.
record Names(AssessmentSet set, Say say) {

    String of(Assessment assessment) {
        String day = assessment.visit().start().map(Object::toString).orElse("–");
        return factory(assessment) + ", " + day;
    }

    String factory(Assessment assessment) {
        return assessment
                .factory()
                .flatMap(id -> Optional.ofNullable(set.factories().get(id)))
                .flatMap(Factory::name)
                .orElseGet(() -> say.say(Text.NOT_KNOWN));
    }
}
