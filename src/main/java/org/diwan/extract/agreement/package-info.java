/** Documents that parties sign, issue, negotiate or carry out. */
@NullMarked
package org.diwan.extract.agreement;

import org.jspecify.annotations.NullMarked;
