/// Tests of taking in files and deciding conflicts.
@NullMarked
package org.tarozi.ui.merge;

import org.jspecify.annotations.NullMarked;
