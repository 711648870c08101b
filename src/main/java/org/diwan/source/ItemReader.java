package org.diwan.source;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The items of one file. */
interface ItemReader extends Closeable {

  /** The next item, null at the end. */
  @Nullable SourceItem next() throws IOException;

  /** Where the reader stands, for a message. */
  String place();
}
