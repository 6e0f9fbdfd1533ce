package org.tarozi.change;

import java.util.UUID;

/// A field of a part of a thing, as tests speak of it.
record Place(Subject root, String part, String field) {

    static final UUID VISIT_ID = UUID.fromString("0190a000-0000-7000-8000-00000000000a");
    static final UUID OTHER_ID = UUID.fromString("0190a000-0000-7000-8000-00000000000b");
    static final UUID THIRD_ID = UUID.fromString("0190a000-0000-7000-8000-00000000000c");
    static final Subject VISIT = new Subject("assessment/" + VISIT_ID);
    static final Subject OTHER = new Subject("assessment/" + OTHER_ID);
    static final Subject THIRD = new Subject("assessment/" + THIRD_ID);

    /// The result of a question of the visit.
    static Place answer(String question) {
        return answer(VISIT, question);
    }

    static Place answer(Subject root, String question) {
        return new Place(root, "answer/" + question, "result");
    }

    Subject subject() {
        return root.at(part);
    }

    /// The thing a subject is a part of.
    static Subject root(Subject subject) {
        String[] names = subject.path().split("/", 3);
        return names.length < 2 ? subject : new Subject(names[0] + "/" + names[1]);
    }
}
