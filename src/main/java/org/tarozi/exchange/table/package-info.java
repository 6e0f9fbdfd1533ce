/// Tables of others: their text or workbook form, their header, what is wrong with them, and how
/// their cells become changes.
@NullMarked
package org.tarozi.exchange.table;

import org.jspecify.annotations.NullMarked;
