/// Tests of the start screen's models.
@NullMarked
package org.tarozi.ui.start;

import org.jspecify.annotations.NullMarked;
