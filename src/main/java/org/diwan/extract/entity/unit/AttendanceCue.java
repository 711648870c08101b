package org.diwan.extract.entity.unit;

/**
 * What a word by which people are told to be at a happening says; see {@code attendance_cues.csv}.
 */
public enum AttendanceCue {
  /** Before those who are there: {@code بحضور فلان}. */
  PRESENCE,
  /** A verb whose subject is at what it names: {@code شارك في القمة}. */
  TAKES_PART,
  /** A verb with the happening told before as its object: {@code حضره فلان}. */
  ATTENDS_IT,
  /** Before the names of some out of a crowd: {@code بينهم فلان}. */
  AMONG,
  /** A verb whose subject is at a ceremony that stands behind it: {@code شهد الحفل}. */
  WITNESSES,
  /** A happening of many: {@code القمة}. */
  GATHERING,
  /** Talks of any size: {@code الجلسة}. */
  TALKS,
  /** A ceremony or signing: {@code الحفل}. */
  FEAST,
  /** Before who comes along: {@code برفقة فلان}. */
  ALONG_WITH,
  /** A verb whose subject comes along with who was named before: {@code يرافقه فلان}. */
  ACCOMPANIES,
  /** Behind a delegation: who leads it follows, {@code برئاسة}. */
  LED,
  /** Beside a delegation: its members follow, {@code يضم}. */
  HOLDS,
  /** Tells who travels with a visitor: {@code مرافقيه}. */
  ESCORTS,
  /** Tells who receives a visitor or sees him off: {@code استقباله}. */
  WELCOMES,
  /** At the head of a sentence: who was present at what was told before, {@code حضره}. */
  ATTENDED,
  /** Behind it: at what he was present, {@code المقابلة}. */
  OCCASION
}
