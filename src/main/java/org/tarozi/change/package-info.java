/// The set of changes: identity, heads, conflicts, sign-off, deletion and links, without any
/// storage.
@NullMarked
package org.tarozi.change;

import org.jspecify.annotations.NullMarked;
