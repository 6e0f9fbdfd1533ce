package org.tarozi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tarozi.change.Digest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class ParcelTest {

    /// They are stored in this order, and the same import must leave the same file.
    @Test
    void attachmentsComeInTheOrderOfTheirNames() {
        List<Digest> names =
                IntStream.range(0, 40).mapToObj(n -> Digest.of(new byte[] {(byte) n})).toList();

        Parcel parcel =
                new Parcel(
                        List.of(),
                        List.of(),
                        names.stream()
                                .collect(
                                        Collectors.toMap(
                                                Function.identity(), name -> () -> new byte[0])));

        assertEquals(
                names.stream().sorted().toList(), new ArrayList<>(parcel.attachments().keySet()));
    }
}
