/**
 * Questions over the schema reporting and their printers. Reads only the stable views, as any BI
 * tool would.
 */
@NullMarked
package org.diwan.report;

import org.jspecify.annotations.NullMarked;
