/**
 * The page: a self-contained static site over the schema reporting, in Arabic and English.
 * Questions give language-neutral rows, templates and word lists lie beside them as resources.
 */
@NullMarked
package org.diwan.report.site;

import org.jspecify.annotations.NullMarked;
