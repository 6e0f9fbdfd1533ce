/// Tests of the visit screen.
@NullMarked
package org.tarozi.ui.visit;

import org.jspecify.annotations.NullMarked;
