package org.diwan.extract.event.clause;

/** What a word beside one of killing or wounding tells; see {@code casualty_cues.csv}. */
public enum CasualtyCue {
  /** A crime may be done with it, too; those of war beside them. */
  ARMS,
  /** No everyday crime is done with it. */
  WAR,
  /** Nobody did it. */
  ACCIDENT,
  /** What is done by whom the noun behind names: {@code غارة فلانية}. */
  STRIKE,
  /** Before or right behind {@code استهدف}: an attack or arms, whose nobody tells. */
  HITS,
  /** Who fights himself: the land where he falls suffers nothing. */
  FIGHTER,
  /** Beside {@code هاجم} or {@code استهدف}: it was done by force, not with words. */
  OF_FORCE,
  /** Behind {@code استهدف}: what one aims at, and nobody is hit. */
  GOAL,
  /** Before the name of a land, or of the people of one: where it struck. */
  SCENE,
  /** Behind a noun of force: the land it struck follows, {@code هز}. */
  SHOOK,
  /** Behind such a noun: where it happened follows. */
  HAPPENED,
  /** Between {@code بعد} and a noun of force: what happened, {@code حادث}. */
  HAPPENING,
  /** Behind a noun of force and whose it is: what it hits follows, {@code تستهدف}. */
  STRIKES_NOW,
  /** One who fights for a state. */
  SOLDIER
}
