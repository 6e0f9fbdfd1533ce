package org.tarozi.job;

import org.tarozi.change.Value;
import org.tarozi.store.Editing;
import org.tarozi.store.Programme;

/// Whose devices a programme knows, and whether it takes files of others.
public record Enrolment(Programme programme, Editing editing) {

    private static final String PERSON = "person";
    private static final String POLICY = "policy";

    /// Says whose a device is.
    public void enrol(String device, String person) {
        editing.set(programme.self().at(part(device)), PERSON, Value.of(person.strip()));
    }

    /// Knows a device no longer; what it signed stays.
    public void forget(String device) {
        editing.set(programme.self().at(part(device)), PERSON, Value.CLEARED);
    }

    /// Takes files of known devices only from now on.
    public void takeKnownOnly() {
        editing.set(programme.self(), POLICY, Value.of("enrolled"));
    }

    /// Takes files of everybody again.
    public void takeAll() {
        editing.set(programme.self(), POLICY, Value.CLEARED);
    }

    private static String part(String device) {
        return "signer/" + device;
    }
}
