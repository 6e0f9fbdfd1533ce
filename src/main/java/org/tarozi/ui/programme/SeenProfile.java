package org.tarozi.ui.programme;

import java.util.Optional;

/// Where somebody is in the form of a profile.
///
/// @param place how many of its parts are above what is seen, with a fraction for what is of it
/// @param control the id of what the keyboard is at, or would go on at in what is seen
record SeenProfile(double place, Optional<String> control) {

    /// Where it begins.
    static final SeenProfile BEGINNING = new SeenProfile(0, Optional.empty());
}
