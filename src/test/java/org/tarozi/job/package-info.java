/// Tests of whole jobs.
@NullMarked
package org.tarozi.job;

import org.jspecify.annotations.NullMarked;
