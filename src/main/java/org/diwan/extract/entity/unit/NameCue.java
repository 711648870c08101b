package org.diwan.extract.entity.unit;

/**
 * What a word in or beside the name of an office, a state or a body tells; see {@code
 * name_cues.csv}.
 */
public enum NameCue {
  /** Ranks an office behind the country it is of: {@code مندوب روسيا الدائم}. */
  RANK,
  /** Before the name of a state: {@code جمهورية مصر}. */
  REALM,
  /** Behind the name of a state: {@code مصر العربية}. */
  OF_REALM,
  /** A state without its name, where somebody is posted: {@code لدى المملكة}. */
  SEAT,
  /** Makes a council that bears the name of one of the world a state's own. */
  OWN_COUNCIL,
  /** Behind the name of a party: {@code المعارض}. */
  OF_PARTY,
  /** People of a body that is named behind: {@code عناصر}. */
  MEMBER,
  /** An organ of a body that is named behind: {@code المكتب السياسي لحركة فلانة}. */
  ORGAN,
  /** Means of a body that is named behind a word between: {@code طائرات تابعة ل}. */
  MEANS,
  /** Says whose they are: {@code تابعة ل}. */
  BELONGS,
  /** Counts them: {@code عدد من}. */
  COUNTS,
  /** Whose country plays and does not act: {@code منتخب تونس}. */
  TEAM,
  /** A place or club named after the body behind it, which does nothing: {@code مقر الرئاسة}. */
  PREMISES,

  /** With its preposition what a body is for: {@code المركز القومي لبحوث الإسكان}. */
  PURPOSE,
  /** Behind the name of a body, no part of it: {@code التابعة}. */
  BEHIND_BODY,
  /** In the name of a body what it deals with, though a nationality too: {@code اللجنة المالية}. */
  FIELD,
  /** In the name of a body: of many states, and of none of them: {@code الدولي}. */
  OF_MANY,
  /** Called after the city behind it: {@code اتفاقية لشبونة}. */
  NAMED_AFTER,
  /** Behind the head noun of a body only what is thought of it: {@code التنظيم الإرهابي}. */
  EPITHET,
  /** An office that somebody is given: {@code رئيسا}. */
  POST_GIVEN,
  /** Behind it who is given an office: {@code تعيين}, {@code ضمت}. */
  APPOINTS,
  /** Such an office of a state alone: {@code وزيرا}. */
  STATE_POST,
  /** What a president of a state's body leads: {@code رئيسا للحكومة}. */
  LED,
  /** Before the office of who rules: another, who serves him. */
  AIDE,
  /** Begins the name of a body that an office is of: {@code هيئة}. */
  BODY,
  /** Behind an office, and none of its fields: {@code للمملكة}. */
  NO_FIELD,
  /** With {@code ل} behind an office: what follows is its field, {@code لشؤون}. */
  AFFAIRS,
  /** Begins the name of a body whose officers speak for it and no state: {@code نقابة}. */
  VOICED,
  /** A title of those who act for nobody but themselves: {@code الكاتب}. */
  PRIVATE,
  /** A verb behind which an office acts and a name suffers: {@code استقبل}. */
  MEETS,
  /** A place or paper named after somebody: {@code مطار}. */
  NAMESAKE,
  /** Before the office that somebody named becomes or holds: {@code أصبح}. */
  BECOMES,
  /** The first or greatest of all: {@code أول}, {@code أسوأ}. */
  SUPERLATIVE,
  /** Before the names of two bodies: {@code حركتا}. */
  TWO_BODIES,
  /** A body of a state that is no field of another: {@code السفارة}. */
  OF_STATE,
  /** Before the name of a place: {@code محافظة}. */
  PLACE,
  /** Before an office: whoever held it first or is told of by name, {@code أول رئيس}. */
  RANKED,
  /** Begins the title of a man: {@code وزير}. */
  MAN,
  /** Begins the name of a body that takes the verb of a man: {@code مجلس}. */
  MASCULINE,
  /** Between a preposition and the name of a place it governs: {@code مدينة}. */
  PASSED,
  /** Before a land of which it is a part: {@code شمالي}. */
  PART_OF_LAND,
  /** Begins the name of a body whose word counts beyond its own affairs: {@code حزب}. */
  PUBLIC,
  /** Begins the name of another body whose praise and blame counts: {@code نقابة}. */
  CONDEMNS,
  /** Behind a title: the office is no longer held, {@code السابق}. */
  FORMER,
  /** Behind a title: how or since when the office is held, {@code المنتخب}. */
  HOLDING,
  /** The third short part of a name, and an ordinary word: {@code جو}. */
  SYLLABLE,
  /** A foreign letter between two names, and a word: {@code بي}. */
  INITIAL,
  /** A courtesy that is learned, and in no name: {@code الدكتور}. */
  GRADE,
  /** Behind a word of respect: a name follows that is not known, {@code الشيخ}. */
  RESPECT
}
