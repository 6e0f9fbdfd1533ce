/// The window put together: the frame around the screens, which screen stands at which destination,
/// and how files are opened.
@NullMarked
package org.tarozi.ui.app;

import org.jspecify.annotations.NullMarked;
