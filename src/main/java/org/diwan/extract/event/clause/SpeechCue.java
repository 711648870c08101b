package org.diwan.extract.event.clause;

/** What a word beside a call, praise, charge or threat tells; see {@code speech_cues.csv}. */
public enum SpeechCue {
  /** To what one is invited. */
  INVITED,
  /** Those whom a call on the parties in a country addresses. */
  PARTIES,
  /** Parties, authorities or people of a country that a call from outside is meant for. */
  PEOPLE,
  /** People of a country whom somebody there calls on. */
  CITIZENS,
  /** A trade, officials or firms of a country whom somebody of the same country calls on. */
  SECTION,
  /** What only a state can do, and people demand of theirs: {@code إقالة}, {@code محاكمة}. */
  STATE_DEED,
  /** How the name of a body begins that is none of the state: {@code حزب}, {@code نقابة}. */
  CIVIL,
  /** What a call for it asks of whose it is. */
  DUE,
  /** What befalls whom the noun behind names. */
  SUFFERED,
  /** To whom one prays. */
  PRAYED,
  /** Against whom help or readiness is meant. */
  AGAINST,
  /** An answer that is threatened. */
  ANSWER,
  /** What one refuses to say. */
  SILENCE,
  /** Who is no state though a nationality describes him. */
  PRIVATE,
  /** Papers and stations, which speak for no state. */
  PRESS,
  /** What is denied: talk, or a part in a deed, not the deed. */
  CLAIM,
  /** What praise and refusal are about, whose it is takes no part. */
  MATTER,
  /** What tells why, no longer toward whom. */
  CAUSE,
  /** Force that befalls a place it is named after. */
  FORCE,
  /** What is condemned where it happens. */
  ABUSE,
  /** Friends who stand for their state: {@code الأشقاء في فلانة}. */
  KIN,
  /** Violence that one condemns, whoever did it. */
  OUTRAGE,
  /** What somebody undergoes, no deed of his: {@code التي تشهدها فلانة}. */
  UNDERGONE,
  /** What a side does or says, told of it by its name behind: {@code سلوك فلانة}. */
  DOING,
  /** A verb that ties a topic to what is said of it: {@code تشكل}. */
  LINK,
  /** Talks to which one is invited. */
  TALKS,
  /** A noun of saying: whose words are told is named behind it. */
  DECLARES,
  /** A verb whose subject passes on what another said: {@code نقلت}. */
  PASSES_ON,
  /** What opens the words of somebody named right before: {@code قوله}, {@code أن}. */
  HIS_WORDS,
  /** A paper that says what whose it is says: {@code بيان}. */
  PAPER,
  /** A word between such a paper and whose it is: {@code صادر}. */
  ISSUED,
  /** A verb whose subject meets with the words that the noun behind it tells: {@code واجه}. */
  FACES,
  /** Who did what is condemned though they have no name: {@code قوات الاحتلال}. */
  CULPRIT,
  /** How or when one condemns, or how much of it: {@code بشدة}, {@code جميع}. */
  HOW,
  /** A verb of calling somebody something: {@code تعتبر}. */
  HOLDS,
  /** The same, whom it calls so told before: {@code تعتبره}. */
  DEEMS,
  /** A verb of talking about what was done, not that day: {@code وصف}, {@code برر}. */
  COMMENTS,
  /** What makes a deed a crime: {@code إرهابي}. */
  VICIOUS,

  /** Condolence: {@code تعازيه}. */
  CONDOLENCE,

  /** For whom condolence is meant, or whose they are. */
  BEREAVED,

  /** A verb or participle before {@code بأنه}: what follows is only charged. */
  ACCUSES,

  /** Behind {@code ما}: what was told before it is denied. */
  DENIES_IT,

  /** Told of somebody, and denied, without article: {@code تقارير}. */
  TALE,

  /** A charge told of before, without article: {@code مزاعم}. */
  CHARGE,

  /** A statement told of before, without article. */
  STATED,
  /** Behind a charge, call or threat: who levelled it follows, {@code التي وجهتها}. */
  LEVELS,
  /** Behind such a noun: from whom it came follows with {@code من}. */
  LEVELLED,
  /** A charge or request that is filed with {@code ب}: {@code تقدم ببلاغ}. */
  FILED,
  /** One that is lodged with a court: {@code رفع دعوى}. */
  LODGED,
  /** Lodges it. */
  LODGES,
  /** A paper or speech before {@code دعا فيه}: whose it is says it, {@code رسالة}. */
  HOLDS_WORDS,
  /** Beside {@code جاء}: what was said, no happening. */
  UTTERED,
  /** Behind {@code رسالة}: nobody wrote it, a deed makes it known. */
  SIGNAL,
  /** Behind {@code اعتذر عن}: what one declines, and is not sorry for. */
  DECLINED,
  /** A verb whose subject does what he was asked for. */
  CONSENTS,
  /** Before the people or parties of a land: they are called on. */
  ALL,
  /** Behind such people: not those at home. */
  ABROAD,
  /** Whom an office gives advice, not a state. */
  PUBLIC,
  /** Right before a verb: a paper that is nobody's words so far. */
  DRAFT,
  /** Before whom a charge was levelled at, right before it: {@code تجاهل فلان اتهامات}. */
  SHRUGS,
  /** Likewise, with {@code على} behind him. */
  REPLIES,
  /** Right before whom a pledge or consent is toward: {@code مساعدة}, {@code طلب}. */
  PLEDGED,
  /** What a state warns of: {@code عواقب}. */
  DANGER,
  /** Behind {@code يهدد}: what is in danger, and nobody is threatened: {@code أمن}. */
  ENDANGERED
}
