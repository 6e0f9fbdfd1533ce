/// Whole jobs on an open programme, the same for the window and for commands: founding it, handing
/// over, collecting what a report is made of.
@NullMarked
package org.tarozi.job;

import org.jspecify.annotations.NullMarked;
