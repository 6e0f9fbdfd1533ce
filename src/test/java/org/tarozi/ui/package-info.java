/// How tests drive the window: a toolkit without a display, and robots that press keys.
@NullMarked
package org.tarozi.ui;

import org.jspecify.annotations.NullMarked;
