package org.tarozi.store;

import org.tarozi.change.DeviceKey;

/// Who makes changes, and on which device.
public record Author(String person, DeviceKey device) {}
