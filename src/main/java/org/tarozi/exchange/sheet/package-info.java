/// Answer sheets: one row for each answer, as a text file or a workbook.
@NullMarked
package org.tarozi.exchange.sheet;

import org.jspecify.annotations.NullMarked;
