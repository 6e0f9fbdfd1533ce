/// The assessment file `.tza`: what travels between auditors and the programme office.
@NullMarked
package org.tarozi.exchange.tza;

import org.jspecify.annotations.NullMarked;
