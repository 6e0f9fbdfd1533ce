/// Tests of checklist files, and of what the shipped ones say.
@NullMarked
package org.tarozi.checklist.file;

import org.jspecify.annotations.NullMarked;
