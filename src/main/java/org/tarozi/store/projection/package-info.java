/// What the changes add up to: typed rows of factories, assessments, findings and conflicts,
/// computed and never edited.
@NullMarked
package org.tarozi.store.projection;

import org.jspecify.annotations.NullMarked;
