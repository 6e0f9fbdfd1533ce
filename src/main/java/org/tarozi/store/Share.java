package org.tarozi.store;

import org.tarozi.change.Deletion;
import org.tarozi.change.Digest;
import org.tarozi.change.Subject;
import org.tarozi.checklist.Fingerprint;
import org.tarozi.checklist.file.Checklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What goes into one assessment file, as it is collected thing by thing.
public final class Share {

    private final Map<Subject, Part> parts = new TreeMap<>();
    private final Map<Fingerprint, Checklist> checklists = new LinkedHashMap<>();
    private final Set<Digest> attachments = new TreeSet<>();
    private final Set<Digest> seen = new TreeSet<>();
    private long attached;
    private long text;
    private int segments;

    /// How much makes a share full.
    ///
    /// @param text bytes of segments
    /// @param attached bytes of photos and files
    public record Room(long text, long attached, int segments) {

        /// A quarter of what a reader takes: the last visit comes on top, and a small laptop must
        /// have room for it.
        public static final Room OF_A_FILE = new Room(32L << 20, 1L << 30, 20_000);
    }

    /// What goes along of one thing.
    final class Part {

        private final List<Export.Sealed> counting = new ArrayList<>();
        private final List<Export.Sealed> withdrawn = new ArrayList<>();
        private int changes;
        private int leftOut;
        private int assessments;
        private int trashed;

        void add(Traveller traveller) {
            Export.Sealed sealed = traveller.sealed();
            if (traveller.counts()) {
                counting.add(sealed);
                changes += traveller.segment().changes().size();
            } else {
                withdrawn.add(sealed);
            }
            text += sealed.bytes().length;
            segments++;
        }

        void leaveOut(int confidential) {
            leftOut += confidential;
        }

        /// A visit of which nothing counts here is none.
        void count(Deletion deletion) {
            assessments = counting.isEmpty() ? 0 : 1;
            trashed = deletion instanceof Deletion.Deleted ? assessments : 0;
        }
    }

    boolean holds(Subject root) {
        return parts.containsKey(root);
    }

    Part part(Subject root) {
        return parts.computeIfAbsent(root, key -> new Part());
    }

    boolean holds(Fingerprint checklist) {
        return checklists.containsKey(checklist);
    }

    void add(Checklist checklist) {
        checklists.put(checklist.release().fingerprint(), checklist);
    }

    void attach(Digest name, long size) {
        attached += attachments.add(name) ? size : 0;
    }

    /// A photo or file that is here: it stays behind unless it is attached.
    void see(Digest name) {
        seen.add(name);
    }

    boolean isFull(Room most) {
        return text >= most.text() || attached >= most.attached() || segments >= most.segments();
    }

    Export.Contents contents() {
        List<Export.Sealed> counting = new ArrayList<>();
        List<Export.Sealed> withdrawn = new ArrayList<>();
        Set<Digest> removed = new TreeSet<>(seen);
        removed.removeAll(attachments);
        for (Part part : parts.values()) {
            counting.addAll(part.counting);
            withdrawn.addAll(part.withdrawn);
        }
        return new Export.Contents(
                counting,
                withdrawn,
                List.copyOf(checklists.values()),
                attachments,
                parts.values().stream().mapToInt(part -> part.assessments).sum(),
                parts.values().stream().mapToInt(part -> part.trashed).sum(),
                parts.values().stream().mapToInt(part -> part.changes).sum(),
                parts.values().stream().mapToInt(part -> part.leftOut).sum(),
                removed);
    }
}
