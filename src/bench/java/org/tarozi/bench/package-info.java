/// Benchmarks: each with its reference in the same run.
@NullMarked
package org.tarozi.bench;

import org.jspecify.annotations.NullMarked;
