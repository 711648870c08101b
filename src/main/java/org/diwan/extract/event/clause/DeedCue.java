package org.diwan.extract.event.clause;

/**
 * What a word beside a deed tells of who does it and whom it befalls; see {@code deed_cues.csv}.
 */
public enum DeedCue {
  /** Who uses force for a state, though the state's name stands behind. */
  FORCES,
  /** A noun that may stand before the name of who acts. */
  ACTS,
  /** What or who strikes, without a name: {@code تفجير استهدف}. */
  STRIKES,
  /** Tells only when: passed over between subject and verb. */
  WHEN,
  /** Whose subject does what is announced behind it. */
  ANNOUNCES,
  /** Announces too, though no list of verbs holds it. */
  DECIDES,
  /** What is behind it is lifted, not laid on. */
  LIFTS,
  /** A pact, whose bearer's name is not joined. */
  TREATY,
  /** Who attacks with words. */
  OFFICIAL,
  /** Says that an attack is one of words or of programs, and no force. */
  IN_WORDS,
  /** What tells a list of the banned from others. */
  BLACKLIST,
  /** Between verb and noun: the verb has another deed for its object. */
  OTHER_DEED,
  /** Beginnings of verbs behind a noun whose subject did not do what the noun tells. */
  NOT_DONE_BY,
  /** A land that sees force suffers it. */
  WITNESSES,
  /** Before a name: those who belong to it or are against it, or a place beside it. */
  ANOTHERS,
  /** Before the place that is hit. */
  WHERE,
  /** Before ground that is held, not taken now. */
  HELD,
  LASTING,
  /** A verb whose subjects cease fire. */
  TRUCE,
  /** Before what is no longer done. */
  ENDS,
  /** What is released, though nobody is set free. */
  PAPERS,
  /** Of everyday crime. */
  EVERYDAY,
  /** What one is told, not given. */
  TOLD,
  /** What a march is named after; behind other genitives {@code مسيرة} is a course of things. */
  MARCHES,
  /** Of people who come together for joy or culture. */
  JOYS,
  /** A number of people who have no name. */
  CROWD,
  /** A verb whose subject will do what the noun behind it tells. */
  PROMISES,
  /** What brings help. */
  CARRIES,
  /** People in need, whose country is helped. */
  HIT_PEOPLE,
  /** Those who fight the state they are named after, or for another. */
  REBELS,
  /** Who is struck in a land that is not: {@code مواقع المسلحين في فلانة}. */
  INSURGENTS,
  /** Between a person and his arrest. */
  ARRESTED,
  /** Who attacks and has no name. */
  RAIDERS,
  /** What is named after operations and is none. */
  QUARTERS,
  /** Of penalties that are decided on together. */
  PACKAGES,
  /** Who judges for a state. */
  COURTS,
  /** Makes a case one of state, no everyday crime: {@code إرهاب}, {@code متظاهرين}. */
  OF_STATE,
  /** People of a land who fight its forces. */
  RIOTERS,
  /** People whose quarrels are everyday matters. */
  PRIVATE,
  /** What is published, not deployed, though its verb is the same: {@code فيديو}. */
  PUBLISHED,
  /** What sweeps over a land or lays it waste, and is nobody: {@code عاصفة}. */
  WEATHER,
  /** An animal that attacks people. */
  BEASTS,
  /** Whose subject does what stands behind it with {@code ب}: {@code رد بفرض رسوم}. */
  ANSWERS,
  /** Whose subject does what stands behind it with {@code إلى}: {@code لجأ إلى فرض رسوم}. */
  TURNS_TO,
  /** Whose object does so: {@code دفع فلانا إلى فرض رسوم}. */
  PUSHES,
  /** What is fired at a land from afar: {@code صواريخ}. */
  ROCKETS,

  /** Of missiles that states test. */
  BALLISTIC,

  /** Between {@code من} and the name of who holds ground. */
  GRIP,
  /** Before a word of fighting: how one fights, or that one fights no more. */
  NO_FIGHT,
  /** Before {@code على}: why something is done that answers it. */
  IN_ANSWER,
  /** Of what a court or the police hold somebody guilty. */
  HELD_GUILTY,
  /** Before {@code عن}: who says or is said to have done it. */
  ANSWERABLE,
  /** Whom or what a protest is against. */
  DENOUNCES,
  /** Not one of them: what is done to so many is done in many times. */
  MANY,
  /** What a state lays on goods that come in. */
  DUTIES,
  /** What duties are laid on, which names whom they are meant for. */
  GOODS,
  /** Raises duties: nothing is lifted. */
  RAISES,
  /** Is shut for a while by the weather or an emergency: {@code مطار}. */
  PORT,
  /** Why it is shut, and nobody did it: {@code هبوط اضطراري}. */
  EMERGENCY,
  /** A verb of the present: the operation behind it goes on. */
  WAGES,
  /** Such a verb in a relative clause behind its noun. */
  KEPT_UP,
  /** In the relative clause behind force or a protest: the land sees it now. */
  SEEN_NOW,
  /** Behind {@code حرب}, without article: nobody fights, {@code باردة}. */
  FIGURE,
  /** Before {@code عملياتها}: who has them, so that they are of force. */
  FIGHTERS,
  /** Behind an attack: who follows has done it, {@code تبناه}. */
  CLAIMED,
  /** Before an office or trust: it is taken away. */
  TAKES_AWAY,
  /** Measures what is traded: a figure, and nothing is done. */
  TRADED,
  /** Before a name: who helps in the deed and does not suffer it. */
  HELPED_BY,
  /** Right before a name: who is helped. */
  FOR_HELP,
  /** Before a word of protest: it is spoken of in general, and none was held. */
  IN_GENERAL,
  /** Behind a protest and a relative pronoun: the land that follows saw it, {@code شهدتها}. */
  SEEN_BY,
  /** A verb before an opening: its subject opens what stands behind, {@code أشرف على}. */
  PRESIDES,
  /** Before the name of the body that somebody held is a member of: {@code انتمائهم إلى}. */
  BELONGS_TO,
  /** A verb of who has another do it: {@code أمر ب}. */
  ORDERS,
  /** Before the name of the body whose people are held: {@code عناصر من}. */
  MEMBERS,
  /** Before a blow and {@code ل}: whom it is dealt to follows, {@code وجه}. */
  DEALS,
  /** Before {@code تحرير}: a body that is called after it, {@code جبهة}. */
  CALLED_AFTER,
  /** A verb of an agreement: what stands behind it is still to be done, {@code ينص}. */
  STIPULATES,
  /** A verb whose subject tells of its own losses. */
  ADMITS,
  /** Behind forces that are sent: they help, and threaten nobody. */
  DISASTER,
  /** A verb before a noun of power: what the noun tells has come about, {@code أدت إلى}. */
  BRINGS_ABOUT
}
