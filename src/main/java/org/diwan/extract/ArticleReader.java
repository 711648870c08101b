package org.diwan.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.diwan.extract.agreement.AgreementReader;
import org.diwan.extract.agreement.DocumentWords;
import org.diwan.extract.entity.EntityReader;
import org.diwan.extract.entity.mention.ReadSentence;
import org.diwan.extract.entity.registry.Registry;
import org.diwan.extract.event.EventReader;
import org.diwan.extract.event.clause.Cues;
import org.diwan.extract.figure.FigureReader;
import org.diwan.extract.figure.ReadFigures;
import org.diwan.extract.refusal.Refusals;
import org.diwan.gazetteer.DateSeeds;
import org.diwan.gazetteer.Gazetteer;
import org.diwan.gazetteer.Seeds;
import org.diwan.model.Agreement;
import org.diwan.model.Article;
import org.diwan.model.ArticleFacts;
import org.diwan.model.Event;
import org.diwan.model.ExplainedFacts;
import org.diwan.text.DateContext;
import org.diwan.text.DateMention;
import org.diwan.text.DateReader;
import org.diwan.text.Sentence;
import org.diwan.text.Sentences;
import org.jspecify.annotations.Nullable;

/** Sentences to facts: pure, the same facts for the same article, safe for many threads. */
public final class ArticleReader {
  private final Gazetteer gazetteer;
  private final EntityReader entities;
  private final EventReader events;
  private final DateReader dates;
  private final AgreementReader agreements;
  private final FigureReader figures;
  private final Amounts amounts;
  private final Confidence confidence;
  private final Subjects subjects;
  private final Topics topics;
  private final Unknowns unknowns;
  private final NameRefusals names;

  public ArticleReader(Seeds seeds) {
    this(Gazetteer.read(seeds), seeds);
  }

  /** With names that are read already. */
  public ArticleReader(Gazetteer gazetteer, Seeds seeds) {
    this.gazetteer = gazetteer;
    this.entities = new EntityReader(gazetteer, seeds);
    this.events = new EventReader(Cues.read(seeds));
    this.agreements = new AgreementReader(DocumentWords.read(seeds));
    this.topics = new Topics(seeds);
    this.subjects = new Subjects(seeds);
    this.confidence = new Confidence(seeds);
    this.figures = new FigureReader(seeds);
    this.amounts = new Amounts(seeds);
    this.dates = new DateReader(DateSeeds.read(seeds));
    this.unknowns = new Unknowns(entities.words(), entities.cues());
    this.names = new NameRefusals(seeds, entities.words());
  }

  public ArticleFacts read(Article article) {
    return read(article, Refusals.unheard());
  }

  /** The same facts, and what was looked at and not taken. */
  public ExplainedFacts explain(Article article) {
    Refusals refusals = Refusals.kept();
    return new ExplainedFacts(read(article, refusals), refusals.all());
  }

  private ArticleFacts read(Article article, Refusals refusals) {
    List<Sentence> sentences = Sentences.of(article.text(), article.title() != null);
    DateContext time = dates.context(article.publishedOn(), sentences);
    String home = home(article);
    Registry registry = new Registry(gazetteer, home, referenceDay(article, time), refusals);
    List<ReadSentence> read = entities.read(article.text(), sentences, registry);
    String abroad = Abroad.of(read, home);
    if (abroad != null) {
      registry = new Registry(gazetteer, abroad, referenceDay(article, time), refusals);
      read = entities.readAgain(article.text(), read, registry);
    }
    List<List<DateMention>> mentions = new ArrayList<>();
    sentences.forEach(sentence -> mentions.add(dates.read(sentence, time)));
    List<Event> found = events.read(article, read, mentions, time.tiedYear(), registry);
    List<Agreement> documents = agreements.read(article, read, found, mentions, registry);
    boolean sport = subjects.isSport(sentences);
    if (sport) {
      Politics politics = new Politics(subjects, sentences);
      found = politics.of(found, refusals);
      documents = List.of();
    }
    ReadFigures numbers =
        figures.read(
            sentences,
            article.text(),
            article.publishedOn(),
            abroad == null ? home : abroad,
            refusals);
    documents = amounts.of(documents, sentences, numbers);
    ArticleFacts facts =
        new ArticleFacts(
            article,
            sentences.size(),
            confidence.events(topics.of(found, sentences)),
            confidence.agreements(topics.of(documents)),
            confidence.figures(Loose.withSubjects(numbers.figures(), read)),
            sport ? List.of() : unknowns.of(article.text(), read));
    if (refusals.areHeard()) {
      names.tell(read, facts, refusals);
    }
    return facts;
  }

  /**
   * The country whose government is meant where none is named: the outlet's, else that of a local
   * dateline.
   */
  private @Nullable String home(Article article) {
    String outlet = gazetteer.outletCountry(article.outlet());
    if (outlet != null
        || article.dateline() == null
        || gazetteer.isInternational(article.outlet())) {
      return outlet;
    }
    return article.dateline().countryIso3();
  }

  /**
   * The day on which offices are looked up: publication, else the end of the year that the article
   * ties to itself.
   */
  private static @Nullable LocalDate referenceDay(Article article, DateContext time) {
    if (article.publishedOn() != null) {
      return article.publishedOn();
    }
    return time.tiedYear() == null ? null : LocalDate.of(time.tiedYear(), 9, 1);
  }
}
