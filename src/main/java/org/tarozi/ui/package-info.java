/// The window: what its screens share. A screen lives in a package of its own below this one and
/// uses none of the others; `control` has the controls they are made of, and `app` puts them
/// together.
@NullMarked
package org.tarozi.ui;

import org.jspecify.annotations.NullMarked;
