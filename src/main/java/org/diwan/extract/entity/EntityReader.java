package org.diwan.extract.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.diwan.extract.entity.body.OrganisationGrammar;
import org.diwan.extract.entity.mention.ReadSentence;
import org.diwan.extract.entity.recall.HomeBodies;
import org.diwan.extract.entity.recall.JoinedQuotes;
import org.diwan.extract.entity.recall.JoinedStates;
import org.diwan.extract.entity.recall.LocalBodies;
import org.diwan.extract.entity.recall.NamedLater;
import org.diwan.extract.entity.recall.QuotedNames;
import org.diwan.extract.entity.recall.Recalled;
import org.diwan.extract.entity.recall.RespectWords;
import org.diwan.extract.entity.recall.ServedBody;
import org.diwan.extract.entity.recall.ShortBodies;
import org.diwan.extract.entity.recall.ShortHeads;
import org.diwan.extract.entity.recall.ShortenedNames;
import org.diwan.extract.entity.recall.StateBehindName;
import org.diwan.extract.entity.recall.Surnames;
import org.diwan.extract.entity.registry.Registry;
import org.diwan.extract.entity.title.OwnOffices;
import org.diwan.extract.entity.unit.AttendanceCue;
import org.diwan.extract.entity.unit.NameCue;
import org.diwan.extract.entity.unit.OrganisationHeads;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.extract.entity.unit.Units;
import org.diwan.gazetteer.Gazetteer;
import org.diwan.gazetteer.NameWords;
import org.diwan.gazetteer.Seeds;
import org.diwan.gazetteer.WordRoles;
import org.diwan.text.Sentence;

/**
 * Finds all mentions of an article: first what names itself, then surnames of persons named in full
 * elsewhere in it.
 */
public final class EntityReader {
  private final Gazetteer gazetteer;
  private final NameWords words;
  private final WordRoles<NameCue> cues;
  private final WordRoles<AttendanceCue> attendance;
  private final OrganisationHeads heads;
  private final OrganisationGrammar organisations;
  private final HomeBodies homeBodies;
  private final LocalBodies localBodies;
  private final ShortHeads shortHeads;

  public EntityReader(Gazetteer gazetteer, Seeds seeds) {
    this.gazetteer = gazetteer;
    this.words = NameWords.read(seeds);
    this.cues = WordRoles.read(seeds, "lexicon/name_cues.csv", NameCue.class);
    this.attendance = WordRoles.read(seeds, "lexicon/attendance_cues.csv", AttendanceCue.class);
    this.homeBodies = new HomeBodies(seeds, words, cues);
    this.localBodies = new LocalBodies(seeds, words, cues);
    this.shortHeads = new ShortHeads(seeds);
    this.heads = new OrganisationHeads(seeds);
    this.organisations = new OrganisationGrammar(heads, words, cues);
  }

  /** The words of names that it reads with. */
  public NameWords words() {
    return words;
  }

  /** The words in or beside names that it reads with. */
  public WordRoles<NameCue> cues() {
    return cues;
  }

  /**
   * Sentences in the order of the text; the title is read last so that full names of the body stand
   * behind its short ones.
   */
  public List<ReadSentence> read(String text, List<Sentence> sentences, Registry registry) {
    List<ReadSentence> bare = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      List<Unit> units = Units.of(sentence.tokens(), gazetteer.tree(), words, heads);
      bare.add(new ReadSentence(sentence, units, List.of()));
    }
    return readAgain(text, bare, registry);
  }

  /** The same for sentences read before, whatever was found in them. */
  public List<ReadSentence> readAgain(
      String text, List<ReadSentence> sentences, Registry registry) {
    List<ReadSentence> order = new ArrayList<>(sentences);
    order.sort(Comparator.comparing(done -> done.sentence().isTitle()));
    List<ReadSentence> read = new ArrayList<>(sentences.size());
    order.forEach(sentence -> read.add(read(text, sentence, registry)));
    read.sort(Comparator.comparingInt(done -> done.sentence().number()));
    Surnames surnames = new Surnames(registry, words);
    read.replaceAll(sentence -> surnames.addTo(sentence, text));
    NamedLater later = new NamedLater(registry.persons());
    read.replaceAll(later::in);
    ServedBody officers = new ServedBody(heads, organisations, words, registry, text);
    recall(read, new ShortBodies(shortHeads, cues, registry, officers));
    recall(read, new QuotedNames(heads, registry));
    recall(read, new RespectWords(cues));
    registry.fillOffices(new OwnOffices(cues));
    List<ReadSentence> settled = new ShortenedNames(registry).settle(read);
    List<ReadSentence> all = homeBodies.addTo(localBodies.addTo(settled, registry), registry);
    return all.stream()
        .map(JoinedQuotes::in)
        .map(JoinedStates::in)
        .map(StateBehindName::in)
        .toList();
  }

  /** The title is read last: it names by a word whom the text names in full. */
  private static void recall(List<ReadSentence> read, Recalled words) {
    read.stream()
        .sorted(Comparator.comparing(done -> done.sentence().isTitle()))
        .map(words::addTo)
        .toList()
        .forEach(done -> read.set(done.sentence().number() - 1, done));
  }

  private ReadSentence read(String text, ReadSentence sentence, Registry registry) {
    List<Unit> units = sentence.units();
    MentionReader mentions =
        new MentionReader(
            text, sentence.tokens(), units, words, cues, attendance, organisations, registry);
    return new ReadSentence(sentence.sentence(), units, mentions.read());
  }
}
