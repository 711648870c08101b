package org.diwan.extract.event.clause;

/** What a word beside one of a gathering tells; see {@code gathering_cues.csv}. */
public enum GatheringCue {
  /** A verb behind a relative pronoun: who follows is the host. */
  HOSTED,
  /** Who follows helps to hold it. */
  JOINTLY,
  /** A verb that tells that it took or takes place. */
  HELD,
  /** Says that it is of many states, which it does not name. */
  INTERNATIONAL,
  /** Behind {@code من}: talks of which a round is held. */
  TALKS,
  /** Behind it stands what it is for. */
  PURPOSE,
  /** What a {@code قمة} is the top of. */
  HEIGHT,
  /** It is held for the press, or by players. */
  PRESS,
  /** Before it: somebody is there. */
  OCCASION,
  /** Right behind it: which of several, no name of its own. */
  WHICH,
  /** Right behind {@code جولة}: one of talks, votes or games, no tour. */
  ROUND,
  /** Verb of what a gathering is or does, and nobody else where it is the subject. */
  DOES,
  /** Right behind a gathering: who is named behind was there, {@code لقاء جمع}. */
  GATHERS,
  /** Such a verb with one of them as its pronoun: {@code لقاء جمعه ب}. */
  GATHERED_HIM,
  /** Behind a gathering and its relative pronoun: it has been held. */
  LASTED,
  /** Before what is to be signed: it is still talked about. */
  NEGOTIATED,
  /** With {@code ل}: what is to be held is behind it, {@code لعقد}. */
  HOLDING,
  /** Of what is under way on its day already, and not later: {@code يواصل}. */
  UNDER_WAY,
  /** Behind {@code الذكرى}: a day of a person and of no state. */
  OF_PERSON,
  /** Before a day that is kept: somebody comes for it. */
  COMING,
  /** Between a decision and what is to be held: {@code عقد}. */
  DECIDED,
  /** With {@code ل}, behind the place: what one comes there for, {@code لحضور}. */
  FOR_IT,
  /** Behind a document: for whom somebody signed it follows, {@code وقعها}. */
  SIGNS,
  /** Behind a contract, article off: it is of sport, {@code لاعب}. */
  SPORT,
  /** A verb that issues a statement: {@code أصدر}. */
  ISSUES
}
