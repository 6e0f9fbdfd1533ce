/// Who sits here and with which Tarozi: the user's own folder with settings, device key and log,
/// and how a fault of the program is told.
@NullMarked
package org.tarozi.profile;

import org.jspecify.annotations.NullMarked;
