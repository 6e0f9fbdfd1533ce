/// Translations of everything the program prints.
@NullMarked
package org.tarozi.text;

import org.jspecify.annotations.NullMarked;
