/**
 * Answers as text: aligned for a terminal, CSV, JSON, Markdown. Digits are ASCII under every
 * locale.
 */
@NullMarked
package org.diwan.report.print;

import org.jspecify.annotations.NullMarked;
