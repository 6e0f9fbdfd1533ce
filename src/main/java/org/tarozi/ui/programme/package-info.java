/// The factories and assessments of the programme.
@NullMarked
package org.tarozi.ui.programme;

import org.jspecify.annotations.NullMarked;
