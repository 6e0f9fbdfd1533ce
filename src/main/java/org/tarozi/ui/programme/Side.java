package org.tarozi.ui.programme;

import org.tarozi.ui.FormKey;

import java.util.Optional;

/// What the right half shows.
sealed interface Side {

    /// The profile, where it is that.
    default Optional<ProfileModel> profile() {
        return Optional.empty();
    }

    /// The form that it is, where it is one to be sent.
    default Optional<FormKey> form() {
        return Optional.empty();
    }

    /// The form that it is, also where each field of it is kept by itself.
    default Optional<FormKey> open() {
        return form();
    }

    /// Something else takes its place: what was typed last is kept.
    default void putAside() {}

    /// The factory that is chosen, if one is.
    record Facts() implements Side {}

    /// Its profile, to fill in.
    record Profile(ProfileModel model) implements Side {
        @Override
        public Optional<ProfileModel> profile() {
            return Optional.of(model);
        }

        @Override
        public Optional<FormKey> open() {
            return Optional.of(model.form());
        }

        @Override
        public void putAside() {
            model.keepAll();
        }
    }

    /// A visit of it that is being planned or corrected.
    record Visiting(VisitFormModel model) implements Side {
        @Override
        public Optional<FormKey> form() {
            return Optional.of(model.form());
        }
    }

    /// The factory that is the same is being looked for.
    record Namesake(NamesakeModel model) implements Side {}

    /// A factory that is being added.
    record Adding(NewFactoryModel model) implements Side {
        @Override
        public Optional<FormKey> form() {
            return Optional.of(NewFactoryModel.FORM);
        }
    }
}
