/// The STAR csv: the programme's own long table, one row for each question of each assessment, read
/// and written.
@NullMarked
package org.tarozi.exchange.star;

import org.jspecify.annotations.NullMarked;
