package org.diwan.extract.event.clause;

/**
 * What a word tells of the clause it stands in and who is its subject; see {@code clause_cues.csv}.
 */
public enum ClauseCue {
  /** May stand between a subject and its verb. */
  AUXILIARY,
  /** What stands behind it is no subject. */
  OBJECT,
  /** Stands for the country whose adjective stands behind it. */
  STAND_IN,
  /** A group that takes a feminine verb. */
  FEMININE,
  /** Means the subject of the clause before. */
  PRONOUN,
  /** Means the country of who speaks. */
  OWN_COUNTRY,
  /** Who lead the two sides that are named behind. */
  LEADERS,
  /** Just two of them. */
  TWO,
  /** Of what they are in charge. */
  FIELD,
  /** Behind a verb: takes up the noun that its relative pronoun means. */
  RESUMES,
  /** Behind a preposition, of the trigger itself: {@code لقاء من نوعه}. */
  OF_A_KIND,
  /** Behind {@code خلال}: when it was, not with whom. */
  OCCASION,
  /** What follows is only wished for, possible, urged or prevented. */
  HOPED,
  /** What a noun of force behind it tells is only wished, planned, prevented or talked about. */
  UNREALISED,
  /** Whose subject aims at the force told behind {@code إلى}. */
  AIMS,
  /** What is to be held, or a journey, behind it is to come. */
  INTENDED,
  /** Opens another clause. */
  CONDITION,
  /** Behind a verb: does what it tells, and nobody is known by it. */
  DOER,
  /** Behind a name: one of those who make up what follows. */
  MEMBER,
  /** Opens a clause that has a verb, and a time, of its own. */
  SUBORDINATES,
  /** Before a verb that goes on about who was spoken of last: {@code كما}, {@code وقد}. */
  LEADS_ON,
  /** Before a verb, and not who does what it tells. */
  ADVERB,
  /** Some people of a state or body, who act for it: {@code وفد}. */
  DELEGATION,
  /** What a noun behind it tells is about to be done. */
  NEARS,

  /** Who flees: comes and goes, and visits nobody. */
  FLEES,

  /** Before a name: his rule, kin or men, whose doing is not his own. */
  HIS_MEN,
  /** Behind it stands what did happen, though with {@code ل}. */
  BEFELL,
  /** Before a person: {@code مستشارو فلان} are meant, and not the person. */
  KIN,
  /** A power within the state of who speaks: {@code البرلمان}. */
  OWN_POWER,
  /** Behind a negation: what follows could not be done. */
  CAN,
  /** What follows was tried and not done. */
  FAILS,
  /** What follows is only thought about. */
  WEIGHS,
  /** Before a verbal noun: what one has in mind to do. */
  INTENDS,
  /** Behind a noun: what it would lead to if it were done. */
  WOULD,
  /** Before {@code على}: what follows has been agreed on, not done. */
  AGREES,
  /** By whose year others are told: {@code منذ حرب العام 2014}. */
  ERA,
  /** Before a signing that is only sought or thought of. */
  SOUGHT,
  /** Behind {@code أن}: who acts, and has no name. */
  NAMELESS,
  /** Between a wish and the noun of force that tells what is wished: {@code تنفيذ}. */
  TO_FORCE,
  /** Between a wish and the talks or journey that is wished: {@code عقد}. */
  TO_TALKS,
  /** Between a word of coming near and what is about to be done: {@code موعد}. */
  TO_NEAR,
  /** A verbal noun whose owner does what the noun behind it tells: {@code فرض}. */
  CARRIES_OUT,
  /** Ends like a plural of men and is none: {@code القانون}. */
  NO_MEN,
  /** Between a name and whom it follows: kin or led by him, {@code نجل}. */
  BESIDE_HIM,
  /** A verb of the present with the mark of a woman: {@code تستضيف}. */
  SHE_DOES,
  /** A verb of the past that a man does, though it begins or ends like a woman's: {@code تابع}. */
  HE_DID,
  /** Before the name of a state or body: stands for some of its people, {@code مسؤولين من}. */
  HEAD,
  /** Means the two sides of whom the article speaks: {@code الجانبان}. */
  PAIR,
  /** Before what is demanded: {@code ضرورة}. */
  URGENT,
  /** Before a word that names two states: {@code زعيمي}. */
  OF_TWINS,
  /** Before {@code أن}: the word behind it is said, or was before, {@code قرر}. */
  SAID,
  /** Before a verbal noun: what it tells was done, {@code قرار}, {@code تم}. */
  DECIDED,
  /** A verb that tells of a talk or journey when or how long it was: {@code استمرت}. */
  LASTS
}
