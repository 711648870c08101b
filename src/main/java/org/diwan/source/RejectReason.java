package org.diwan.source;

/** Why an input was set aside; the names are codes that the run counts. */
public enum RejectReason {
  /** No text at all, or none left when the page furniture is taken out. */
  EMPTY,
  /** Text, but no Arabic sentence in it. */
  NO_ARABIC,
  /** Neither UTF-8 nor plausible windows-1256. */
  BAD_ENCODING,
  /** A line that is no JSON object. */
  BAD_JSON,
  /** An object without a usable {@code id}. */
  NO_ID,
  /** Longer than the size limit. */
  TOO_LARGE,
  /** A ref that came before in the same run with another text. */
  DUPLICATE_REF,
  /** A gzip file that ends in its middle; what came before it was read. */
  TRUNCATED_GZIP,
  /** A file that is called gzip and is none, or is damaged. */
  BAD_GZIP,
  /** A file that cannot be opened or read. */
  UNREADABLE
}
