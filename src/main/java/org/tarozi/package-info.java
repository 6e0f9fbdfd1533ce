/// The program: where the window and the command line come together.
@NullMarked
package org.tarozi;

import org.jspecify.annotations.NullMarked;
