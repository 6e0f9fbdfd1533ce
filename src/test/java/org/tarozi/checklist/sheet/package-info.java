/// Tests of checklists as rows.
@NullMarked
package org.tarozi.checklist.sheet;

import org.jspecify.annotations.NullMarked;
