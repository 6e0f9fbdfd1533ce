/// What it adds up to: scope, rates, trends, profile figures and the disclosure guard, as pure
/// functions over records and answer vectors.
@NullMarked
package org.tarozi.analysis;

import org.jspecify.annotations.NullMarked;
