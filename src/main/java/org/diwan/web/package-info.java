/** Shows a folder of pages to the browsers of this machine. */
@NullMarked
package org.diwan.web;

import org.jspecify.annotations.NullMarked;
