package org.tarozi.cli;

import org.tarozi.change.DeviceWords;
import org.tarozi.store.KnownDevice;
import org.tarozi.store.Programme;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Devices for other programs: each with its id and its words.
final class SignersJson {

    private SignersJson() {}

    /// One device.
    static ObjectNode of(String device) {
        ObjectNode root = JsonMapper.shared().createObjectNode();
        put(root, device);
        return root;
    }

    /// Those a programme knows; strangers have no person.
    static ObjectNode of(Programme programme) {
        ObjectNode root = JsonMapper.shared().createObjectNode();
        root.put("policy", SignersCommand.Policy.of(programme).key());
        ArrayNode devices = root.putArray("devices");
        for (KnownDevice one : programme.devices()) {
            ObjectNode node = devices.addObject();
            put(node, one.device());
            node.put("person", one.person().orElse(null));
            node.put("segments", one.segments());
        }
        return root;
    }

    private static void put(ObjectNode node, String device) {
        node.put("device", device);
        node.put("words", DeviceWords.of(device));
    }
}
