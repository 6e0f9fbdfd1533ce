/// The rates.
@NullMarked
package org.tarozi.ui.numbers;

import org.jspecify.annotations.NullMarked;
