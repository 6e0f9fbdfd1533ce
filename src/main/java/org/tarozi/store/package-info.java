/// The programme file: segments, local changes, checklists, attachments, import batches, and the
/// projection computed from them.
@NullMarked
package org.tarozi.store;

import org.jspecify.annotations.NullMarked;
