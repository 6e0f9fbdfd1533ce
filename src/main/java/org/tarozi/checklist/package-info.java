/// What is asked: clusters, compliance points, questions, releases. How it is written down, as YAML
/// or as rows, has packages of its own below this one.
@NullMarked
package org.tarozi.checklist;

import org.jspecify.annotations.NullMarked;
