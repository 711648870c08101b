/** Tests of the page's parts. */
@NullMarked
package org.diwan.report.site;

import org.jspecify.annotations.NullMarked;
