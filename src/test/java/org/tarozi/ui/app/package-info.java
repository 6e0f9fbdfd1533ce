/// Tests of the window as a whole.
@NullMarked
package org.tarozi.ui.app;

import org.jspecify.annotations.NullMarked;
