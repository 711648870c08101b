/** BI tools and drivers at the loaded warehouse, as an analyst connects them. */
@NullMarked
package org.diwan.bi;

import org.jspecify.annotations.NullMarked;
