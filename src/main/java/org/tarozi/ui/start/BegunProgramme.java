package org.tarozi.ui.start;

import org.tarozi.checklist.Checklist;
import org.tarozi.text.Language;

import java.util.Optional;

/// A new programme as far as it was described when its form was left.
///
/// @param shown whether the form was left together with the whole screen, and not put aside
/// @param checklist the one that the user chose himself
/// @param language the one that the user chose himself
/// @param place where he wants its file
record BegunProgramme(
        boolean shown,
        String name,
        String country,
        Optional<Checklist> checklist,
        Optional<Language> language,
        Optional<String> place) {}
