/// Tests of the rates in the window.
@NullMarked
package org.tarozi.ui.numbers;

import org.jspecify.annotations.NullMarked;
