package org.tarozi.checklist;

import java.util.List;

/// A field of the factory profile that conditions may look at.
///
/// @param choices the allowed values of a `CHOICE`, otherwise empty
public record ProfileField(String id, Wording title, Type type, List<QuestionKind.Choice> choices) {

    /// The form of a profile value; `YES_NO` is written `yes` or `no`.
    public enum Type {
        TEXT,
        NUMBER,
        YES_NO,
        CHOICE
    }

    public ProfileField {
        choices = List.copyOf(choices);
    }
}
