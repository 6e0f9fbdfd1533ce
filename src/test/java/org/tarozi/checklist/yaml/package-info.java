/// Tests of reading YAML.
@NullMarked
package org.tarozi.checklist.yaml;

import org.jspecify.annotations.NullMarked;
