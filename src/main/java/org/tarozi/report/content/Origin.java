package org.tarozi.report.content;

import org.tarozi.checklist.Release;
import org.tarozi.report.Block.Fact;
import org.tarozi.text.Text;

import java.util.ArrayList;
import java.util.List;

/// What a report was made from, as terms and values.
record Origin(Provenance provenance, Say say) {

    List<Fact> facts(List<Release> releases) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(say.say(Text.PROGRAM), provenance.program()));
        for (Release release : releases) {
            facts.add(
                    new Fact(
                            say.say(Text.CHECKLIST_ID, release.id().value()),
                            release.fingerprint().hex()));
        }
        for (Provenance.Count count : provenance.counts()) {
            facts.add(new Fact(count.what(), say.number(count.number())));
        }
        provenance.digests().forEach(digest -> facts.add(new Fact(digest.what(), digest.sha256())));
        return facts;
    }
}
