package org.diwan.extract.event.clause;

/** What a word beside one of a meeting or gathering tells; see {@code meeting_cues.csv}. */
public enum MeetingCue {
  /** Talks for the press or on the air; also with an ending. */
  INTERVIEW,
  /** Who speaks with somebody on the air. */
  PRESENTER,
  /** Before {@code استقبال}: where or how something is received. */
  RECEPTION,
  /** Behind {@code استقبل}: received, and not met. */
  TAKEN_IN,
  /** Teams meet. */
  MATCH,
  /** Behind a relative pronoun: who follows was there. */
  ATTENDED,
  /** Who follows comes along. */
  COMPANY,
  /** What a meeting is said to be: who follows is no side of it. */
  SAID_OF,
  /** What is talked about: whose it is does not meet. */
  MATTER,
  /** A verb whose subject chairs a meeting or gathering. */
  LEADS,
  /** Behind {@code مجلس}: one of a state or of states. */
  COUNCIL,
  /** People of standing without a name, who are met. */
  PARTY,
  /** Before {@code من}: people whom a state or body sends. */
  ENVOY,
  /** Behind {@code ل}: what follows is still prepared. */
  PREPARES,
  /** Behind {@code ب}, before {@code من}: who follows had them meet. */
  BEHEST,

  /** Before what one sets out for: {@code من أجل}. */
  AIM,

  /** A verb whose object sets out for another. */
  SENDS,

  /** Behind {@code في}: where somebody receives, of whom nothing more is told. */
  VENUE,

  /** Behind {@code بين}: parties of one state, told by no name. */
  FACTIONS,
  /** Before how long a journey takes: {@code تستغرق}. */
  LASTS,
  /** Behind a tour: the countries it leads to follow. */
  LISTS,
  /** What arrives, and nobody in it is told. */
  VEHICLE,
  /** Behind a call: who made or took it is told elsewhere. */
  MADE,
  /** Behind {@code عبر}: they meet on a screen. */
  SCREEN,
  /** Behind {@code مع}: of which one may speak as of the state. */
  POWER,
  /** Behind {@code ل}: what a meeting is held for, of whom follows. */
  SERVES,
  /** Behind a meeting: of his own people, so that no other side is told. */
  OWNED,
  /** Before talks: they are broken off. */
  BREAKS,
  /** Before help: it is no longer given. */
  CUTS,
  /** Right behind a session: it is of the body that does something in it. */
  SITS,
  /** Before a gathering: it is forbidden. */
  FORBIDS,
  /** Before relations: they are cut or cooled, {@code تجميد}. */
  SEVERS,
  /** Before the last day of a journey: {@code تنتهي}. */
  LAST_DAY,
  /** A verb whose subject begins a journey: {@code يستهل}. */
  SETS_OUT,
  /** A verb whose subject ends a journey: {@code اختتم}. */
  CLOSES,
  /** A verb of the present or future whose subject begins a journey. */
  BEGINS,
  /** Such a verb of the present. */
  BEGINS_NOW,
  /** Before {@code ل} and a meeting: a picture or tale of it, {@code صورة للقاء}. */
  SHOWN,
  /** Behind a denial: there are no talks and no journey to come, {@code لا خطط}. */
  PLAN
}
