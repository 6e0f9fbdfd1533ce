package org.tarozi.exchange;

import org.tarozi.change.DeviceWords;
import org.tarozi.exchange.tza.TzaReading;
import org.tarozi.store.Programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Whom the programme knows by their devices, and what it does about strangers.
final class Signers {

    private final Programme programme;

    Signers(Programme programme) {
        this.programme = programme;
    }

    /// Why a file is refused because of who signed it; by default strangers are let in and named.
    Optional<Refusal> refusal(TzaReading.Sound sound) {
        if (!programme.isEnrolledOnly()) {
            return Optional.empty();
        }
        List<String> strangers =
                sound.devices().stream()
                        .filter(device -> programme.signer(device).isEmpty())
                        .toList();
        if (!strangers.isEmpty()) {
            return Refusal.because(
                    Refusal.Kind.SIGNER,
                    "it is signed by a device this programme does not know ("
                            + DeviceWords.of(strangers.getFirst())
                            + "); ask whose these words are and enrol the device with tarozi"
                            + " signers first");
        }
        return sound.unsigned() > 0
                ? Refusal.because(
                        Refusal.Kind.SIGNER,
                        "it holds unsigned segments, and this programme takes only signed ones of"
                                + " known devices")
                : Optional.empty();
    }

    /// Why tables are refused, which nobody can sign; by default they are let in.
    Optional<Refusal> refusalOfTables() {
        return programme.isEnrolledOnly()
                ? Refusal.because(
                        Refusal.Kind.SIGNER,
                        "it is a table, which nobody signs, and this programme takes only signed"
                                + " files of known devices; open its policy with tarozi signers for"
                                + " as long as the table is taken in")
                : Optional.empty();
    }

    /// Who signed a file, in words.
    String names(TzaReading.Sound sound) {
        List<String> names =
                sound.devices().stream()
                        .map(
                                device ->
                                        programme
                                                .signer(device)
                                                .orElse(
                                                        FileReceipt.UNKNOWN_DEVICE
                                                                + DeviceWords.inShort(device)))
                        .distinct()
                        .collect(Collectors.toCollection(ArrayList::new));
        if (sound.unsigned() > 0) {
            names.add(FileReceipt.UNSIGNED);
        }
        return String.join(", ", names);
    }
}
