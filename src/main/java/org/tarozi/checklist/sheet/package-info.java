/// Checklists as rows of a spreadsheet, for authors who write no YAML.
@NullMarked
package org.tarozi.checklist.sheet;

import org.jspecify.annotations.NullMarked;
