/// How checklists become files and files checklists: what is read, checked, laid over one another
/// and written.
@NullMarked
package org.tarozi.checklist.file;

import org.jspecify.annotations.NullMarked;
