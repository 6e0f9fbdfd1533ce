package org.tarozi.checklist;

/// A field of the factory profile that conditions may look at.
public record ProfileField(String id, Wording title, AnswerForm form) {}
