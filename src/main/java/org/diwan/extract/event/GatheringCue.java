package org.diwan.extract.event;

/** What a word beside one of a gathering tells; see {@code gathering_cues.csv}. */
enum GatheringCue {
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
  ROUND
}
