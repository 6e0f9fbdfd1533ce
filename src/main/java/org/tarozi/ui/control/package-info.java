/// The controls that JavaFX lacks, and what makes its own ones behave as people expect: they know
/// nothing of programmes, visits and files.
@NullMarked
package org.tarozi.ui.control;

import org.jspecify.annotations.NullMarked;
