package org.tarozi.job;

import org.tarozi.change.Value;
import org.tarozi.checklist.Checklist;
import org.tarozi.store.Author;
import org.tarozi.store.Editing;
import org.tarozi.store.Programme;

import java.time.InstantSource;

/// The first entries of a new programme: its checklist, its name, and whose device made it.
public record Founding(Checklist checklist, String name) {

    public Founding {
        name = name.strip();
    }

    /// Writes them into a programme that was just made.
    public void into(Programme programme, Author author, InstantSource clock) {
        programme.add(checklist);
        Editing editing = programme.editing(author, clock);
        if (!name.isEmpty()) {
            editing.set(programme.self(), "name", Value.of(name));
        }
        String signer = "signer/" + author.device().id();
        editing.set(programme.self().at(signer), "person", Value.of(author.person()));
        // signed at once: copies of the file are what auditors start from
        programme.export(author, clock).everything();
    }
}
