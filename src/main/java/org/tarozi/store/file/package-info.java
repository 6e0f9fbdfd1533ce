/// One SQLite file of ours: recognised before it is opened, locked while it is open, with one small
/// class to speak SQL.
@NullMarked
package org.tarozi.store.file;

import org.jspecify.annotations.NullMarked;
