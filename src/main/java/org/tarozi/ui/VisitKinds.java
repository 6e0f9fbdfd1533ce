package org.tarozi.ui;

import org.tarozi.assessment.VisitKind;

/// What the kinds of visit are called.
public final class VisitKinds {

    private VisitKinds() {}

    public static UiText name(VisitKind kind) {
        return switch (kind) {
            case FULL -> UiText.KIND_FULL;
            case FOLLOW_UP -> UiText.KIND_FOLLOW_UP;
            case SHORT -> UiText.KIND_SHORT;
            case VIRTUAL -> UiText.KIND_VIRTUAL;
        };
    }
}
