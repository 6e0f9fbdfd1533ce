/// What is asked: clusters, compliance points, questions, releases and overlays.
@NullMarked
package org.tarozi.checklist;

import org.jspecify.annotations.NullMarked;
