package org.tarozi.store;

import org.tarozi.store.projection.RecordStore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A device as a programme knows it.
///
/// @param person whose it is; empty for a stranger
/// @param segments how many segments it signed
public record KnownDevice(String device, Optional<String> person, int segments) {

    static List<KnownDevice> all(Truth truth, RecordStore records) {
        Map<String, Integer> segments = new TreeMap<>(truth.segments().devices());
        Map<String, String> persons = records.all(Vouched.PERSON);
        persons.keySet().stream()
                .filter(part -> part.startsWith(Vouched.SIGNER))
                .map(part -> part.substring(Vouched.SIGNER.length()))
                .forEach(device -> segments.putIfAbsent(device, 0));
        List<KnownDevice> devices = new ArrayList<>();
        segments.forEach(
                (device, count) ->
                        devices.add(
                                new KnownDevice(
                                        device,
                                        Optional.ofNullable(persons.get(Vouched.signer(device))),
                                        count)));
        return devices;
    }
}
