/** Tests of the web server. */
@NullMarked
package org.diwan.web;

import org.jspecify.annotations.NullMarked;
