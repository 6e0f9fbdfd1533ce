/// The sample programme: nine invented factories, their visits and what was found there.
@NullMarked
package org.tarozi.sample;

import org.jspecify.annotations.NullMarked;
