/// How fast the window is. Without a display, with pictures drawn by the processor.
@NullMarked
package org.tarozi.ui.app;

import org.jspecify.annotations.NullMarked;
