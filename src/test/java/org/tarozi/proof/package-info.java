/// The whole job, done by the built program and read back by others.
@NullMarked
package org.tarozi.proof;

import org.jspecify.annotations.NullMarked;
