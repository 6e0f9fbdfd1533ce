/// Tests of the controls by themselves.
@NullMarked
package org.tarozi.ui.control;

import org.jspecify.annotations.NullMarked;
