package org.tarozi.exchange.tza;

import org.tarozi.checklist.Fingerprint;
import org.tarozi.checklist.file.Checklist;
import org.tarozi.checklist.file.ChecklistFile;
import org.tarozi.checklist.file.ChecklistReader;
import org.tarozi.checklist.file.Checklists;
import org.tarozi.checklist.yaml.Problem;
import org.tarozi.checklist.yaml.Reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// The checklists of files that are read one after the other. Most hold the same few, so each is
/// unpacked and understood once. For several threads.
public final class SeenChecklists {

    /// A checklist as a file packs it.
    private record Seen(Fingerprint fingerprint, Archive.Print packed) {}

    private final ConcurrentMap<Fingerprint, Checklist> known = new ConcurrentHashMap<>();
    private final Set<Seen> sound = ConcurrentHashMap.newKeySet();

    /// @param known need not be understood again
    public SeenChecklists(Collection<Checklist> known) {
        known.forEach(one -> this.known.put(one.release().fingerprint(), one));
    }

    /// The checklists that a file holds. Those that are known are held against their fingerprint
    /// all the same: a file is sound or not, whoever reads it.
    List<Checklist> in(Archive archive, Manifest manifest) throws RefusedFileException {
        Map<Fingerprint, Checklist> made = new LinkedHashMap<>();
        for (Manifest.ChecklistEntry entry : manifest.checklists()) {
            Fingerprint named = new Fingerprint(entry.fingerprint());
            Seen now = new Seen(named, archive.print(Entries.checklist(named.hex())));
            Checklist checklist = known.get(named);
            if (checklist == null || !sound.contains(now)) {
                byte[] bytes = unaltered(archive, entry);
                checklist = checklist == null ? checklist(entry, bytes, made) : checklist;
                known.put(named, checklist);
                sound.add(now);
            }
            made.put(named, checklist);
        }
        return List.copyOf(made.values());
    }

    private static byte[] unaltered(Archive archive, Manifest.ChecklistEntry entry)
            throws RefusedFileException {
        String name = Entries.checklist(entry.fingerprint());
        byte[] bytes = archive.text(name).bytes();
        Fingerprint fingerprint =
                entry.base()
                        .map(Fingerprint::new)
                        .map(below -> below.with(bytes))
                        .orElseGet(() -> Fingerprint.of(bytes));
        if (!fingerprint.hex().equals(entry.fingerprint())) {
            throw new RefusedFileException(
                    "its entry \"" + name + "\" was altered: its fingerprint is " + fingerprint);
        }
        return bytes;
    }

    private static Checklist checklist(
            Manifest.ChecklistEntry entry, byte[] bytes, Map<Fingerprint, Checklist> made)
            throws RefusedFileException {
        String name = Entries.checklist(entry.fingerprint());
        List<ChecklistFile> files =
                new ArrayList<>(
                        entry.base()
                                .map(Fingerprint::new)
                                .map(made::get)
                                .map(Checklist::files)
                                .orElse(List.of()));
        files.add(sound(name, ChecklistReader.read(name, bytes)));
        return sound(name, Checklists.resolve(files));
    }

    private static <T> T sound(String name, Reading<T> reading) throws RefusedFileException {
        return switch (reading) {
            case Reading.Ok<T> ok -> ok.value();
            case Reading.Refused<T> refused ->
                    throw new RefusedFileException(
                            "its entry \""
                                    + name
                                    + "\" is not a sound checklist: "
                                    + refused.problems().stream()
                                            .map(Problem::text)
                                            .findFirst()
                                            .orElse(""));
        };
    }
}
