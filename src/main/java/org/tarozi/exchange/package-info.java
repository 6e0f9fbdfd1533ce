/// Files in and out: recognised by their content, imported many at once, each with a receipt.
@NullMarked
package org.tarozi.exchange;

import org.jspecify.annotations.NullMarked;
