/// The house rules as tests: what the sources look like and which part may use which.
@NullMarked
package org.tarozi.architecture;

import org.jspecify.annotations.NullMarked;
