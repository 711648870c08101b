/** Who and what a sentence names, rule by rule. */
@NullMarked
package org.diwan.extract.entity;

import org.jspecify.annotations.NullMarked;
