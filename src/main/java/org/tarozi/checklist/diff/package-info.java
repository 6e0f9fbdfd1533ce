/// In what two releases of a checklist differ, and what an author has to answer for.
@NullMarked
package org.tarozi.checklist.diff;

import org.jspecify.annotations.NullMarked;
