package org.tarozi.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.tarozi.change.Place.OTHER;
import static org.tarozi.change.Place.OTHER_ID;
import static org.tarozi.change.Place.THIRD;
import static org.tarozi.change.Place.THIRD_ID;
import static org.tarozi.change.Place.VISIT;
import static org.tarozi.change.Place.VISIT_ID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/// One person moves a visit to the trash while another says that it is the same as a second one.
class DeletedMembersTest {

    private final Laptop mine = Laptop.of("Aziza");
    private final Laptop theirs = Laptop.of("Bek");

    @BeforeEach
    void beginBoth() {
        mine.set(Place.answer(VISIT, "q1"), Value.of(1));
        mine.set(Place.answer(OTHER, "q2"), Value.of(2));
        mine.set(Place.answer(THIRD, "q3"), Value.of(1));
        theirs.receive(mine.export());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whicheverOfThemIsDeletedAPersonDecides(boolean isSmaller) {
        Change deletion = theirs.trash(isSmaller ? VISIT : OTHER);
        Change link = mine.link(VISIT_ID, OTHER_ID, Value.YES);
        exchange();

        for (Laptop laptop : List.of(mine, theirs)) {
            assertEquals(
                    new Deletion.Contested(List.of(deletion), List.of(link)),
                    laptop.group(OTHER).deletion());
        }
    }

    @Test
    void aGroupThatWasDeletedAsOneIsInTheTrash() {
        mine.link(VISIT_ID, OTHER_ID, Value.YES);
        mine.trash(VISIT);
        mine.trash(OTHER);

        assertInstanceOf(Deletion.Deleted.class, mine.group(VISIT).deletion());
    }

    @Test
    void onlyLinksWithWhatNobodyDeletedHoldIt() {
        mine.link(VISIT_ID, OTHER_ID, Value.YES);
        theirs.receive(mine.export());
        theirs.trash(VISIT);
        theirs.trash(OTHER);
        Change link = mine.link(OTHER_ID, THIRD_ID, Value.YES);
        exchange();

        DeletedMembers deleted = DeletedMembers.of(mine.group(VISIT), "");
        assertEquals(List.of(VISIT, OTHER), deleted.members().stream().map(History::root).toList());
        assertEquals(List.of(link), deleted.linking());
        mine.write(deleted.parting());
        assertEquals(List.of(VISIT, OTHER), roots(VISIT));
        assertEquals(List.of(THIRD), roots(THIRD));
    }

    private void exchange() {
        List<Segment> fromMe = mine.export();
        mine.receive(theirs.export());
        theirs.receive(fromMe);
    }

    private List<Subject> roots(Subject root) {
        return mine.group(root).members().stream().map(History::root).toList();
    }
}
