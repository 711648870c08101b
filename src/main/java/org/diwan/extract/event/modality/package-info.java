/** Whether it happened: to come, wished, feared, denied, cancelled, going on. */
@NullMarked
package org.diwan.extract.event.modality;

import org.jspecify.annotations.NullMarked;
