/// The command line: one class for each command, and what they share.
///
/// A command is a final class with a picocli `@Command` annotation and one constructor that takes
/// the [Surroundings]; it says in an [ExitCode] how it went and joins the list in [Commands].
@NullMarked
package org.tarozi.cli;

import org.jspecify.annotations.NullMarked;
