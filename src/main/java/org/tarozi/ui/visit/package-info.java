/// One visit: the questions of the checklist and what was found.
@NullMarked
package org.tarozi.ui.visit;

import org.jspecify.annotations.NullMarked;
