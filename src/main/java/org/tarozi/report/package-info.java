/// Documents as data: what a report says, before anybody decides how it looks.
@NullMarked
package org.tarozi.report;

import org.jspecify.annotations.NullMarked;
