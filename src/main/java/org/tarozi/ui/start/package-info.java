/// The start: open, make or try a programme.
@NullMarked
package org.tarozi.ui.start;

import org.jspecify.annotations.NullMarked;
