/**
 * The commands a person types: load, report, evaluate, serve, status, check. May use every other
 * package; nothing uses it.
 */
@NullMarked
package org.diwan.cli;

import org.jspecify.annotations.NullMarked;
