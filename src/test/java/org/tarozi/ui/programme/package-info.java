/// Tests of the screen of factories and assessments.
@NullMarked
package org.tarozi.ui.programme;

import org.jspecify.annotations.NullMarked;
