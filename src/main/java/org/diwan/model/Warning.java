package org.diwan.model;

/** What had to be mended in an article that was loaded all the same; each is counted in the run. */
public enum Warning {
  /** U+0000, other controls, a byte order mark or unpaired surrogates were taken out. */
  CONTROLS_REMOVED,
  /** The bytes were not UTF-8 and were read as windows-1256. */
  WINDOWS_1256,
  /** The {@code published} field could not be read as a time. */
  BAD_PUBLISHED,
  /** The {@code outlet} is far longer than any name and was left out. */
  BAD_OUTLET
}
