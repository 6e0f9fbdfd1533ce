package org.tarozi.ui.programme;

/// What the right half shows.
sealed interface Side {

    /// The factory that is chosen, if one is.
    record Facts() implements Side {}

    /// Its profile, to fill in.
    record Profile(ProfileModel model) implements Side {}

    /// A visit of it that is being planned or corrected.
    record Visiting(VisitFormModel model) implements Side {}

    /// A factory that is being added.
    record Adding(NewFactoryModel model) implements Side {}
}
