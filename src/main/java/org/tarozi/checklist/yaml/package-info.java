/// The YAML that checklists are written in: a tree whose nodes know where they stand, and the
/// problems that are told of them.
@NullMarked
package org.tarozi.checklist.yaml;

import org.jspecify.annotations.NullMarked;
