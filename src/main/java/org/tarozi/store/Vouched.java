package org.tarozi.store;

import org.tarozi.change.Change;
import org.tarozi.change.History;
import org.tarozi.change.Scope;
import org.tarozi.change.Subject;
import org.tarozi.change.Value;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What the programme says of itself, as far as somebody vouches for it: what was written in this
/// file, and what is signed by a device of which such a record says whose it is. What strangers say
/// of the programme is kept, but it names nobody and sets no policy.
final class Vouched {

    /// The field that says whose device it is.
    static final String PERSON = "person";

    /// Before the id of a device.
    static final String SIGNER = "signer/";

    private final History history;
    private final List<SegmentStore.Kept> strangers = new ArrayList<>();

    private Vouched(Subject self) {
        this.history = new History(self);
    }

    /// The part of the programme that says whose a device is.
    static String signer(String device) {
        return SIGNER + device;
    }

    /// The values of the fields of each part; the empty part is the programme itself.
    static Map<String, Map<String, String>> records(Scope self, Truth truth) {
        History vouched = history(self, truth);
        Map<String, Map<String, String>> records = new TreeMap<>();
        for (Subject part : vouched.subjects()) {
            Map<String, String> values = new TreeMap<>();
            for (String field : vouched.fields(part).keySet()) {
                String value = vouched.state(part, field).value().display();
                if (!value.isEmpty()) {
                    values.put(field, value);
                }
            }
            records.put(vouched.root().relative(part), values);
        }
        return records;
    }

    /// The records without those nobody vouches for; these only link others.
    private static History history(Scope self, Truth truth) {
        Vouched vouched = new Vouched(self.subject());
        truth.localChanges().addTo(vouched.history, self);
        for (SegmentStore.Kept kept : truth.segments().ofScope(self)) {
            vouched.add(truth.segments(), kept);
        }
        while (vouched.admitKnown(truth.segments())) {
            continue; // whom the records of this round made known may vouch for others
        }
        return vouched.history;
    }

    private void add(SegmentStore segments, SegmentStore.Kept kept) {
        boolean own = kept.live() && kept.own();
        for (Change change : segments.segment(kept).changes()) {
            if (own) {
                history.addLive(change);
            } else {
                history.addWithdrawn(change);
            }
        }
        if (kept.live() && !kept.own() && kept.signature().isPresent()) {
            strangers.add(kept);
        }
    }

    private boolean admitKnown(SegmentStore segments) {
        List<SegmentStore.Kept> known = new ArrayList<>();
        for (Iterator<SegmentStore.Kept> each = strangers.iterator(); each.hasNext(); ) {
            SegmentStore.Kept kept = each.next();
            if (isKnown(kept.label().device())) {
                known.add(kept);
                each.remove();
            }
        }
        known.forEach(kept -> segments.segment(kept).changes().forEach(history::addLive));
        return !known.isEmpty();
    }

    private boolean isKnown(String device) {
        Value person = history.state(history.root().at(signer(device)), PERSON).value();
        return person instanceof Value.Text;
    }
}
