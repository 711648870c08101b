package org.diwan.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.diwan.model.Article;
import org.diwan.model.ArticleFacts;
import org.diwan.model.DateSpan;
import org.diwan.model.Event;
import org.diwan.model.EventStatus;
import org.diwan.model.EventType;
import org.diwan.model.Evidence;
import org.diwan.model.ExplainedFacts;
import org.diwan.model.Figure;
import org.diwan.model.FigureKind;
import org.diwan.model.FigureStatus;
import org.diwan.model.Participant;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Participation;
import org.diwan.model.PublishedMethod;
import org.diwan.model.Qualifier;
import org.diwan.model.Rejection;
import org.diwan.model.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ExplanationTest {
  private static final String TEXT = "زار الوزير مصر <أمس> ومعه 5 خبراء & \"صحفيون\".";

  @Test
  void tellsEachFactWithItsWordsAndItsRule() {
    assertThat(explanation().lines())
        .containsExactly(
            "a<1>, published 2024-05-02",
            "",
            "1. deed VISIT OCCURRED",
            "   «زار الوزير مصر <أمس> ومعه 5 خبراء»",
            "   recipient: مصر · Egypt · EGY",
            "   date: 2024-05-01",
            "   rule: VISIT:زار, confidence 0.90",
            "",
            "2. figure COUNT ACTUAL EXACT",
            "   «5 خبراء»",
            "   5 خبير",
            "   rule: figure.count, confidence 0.95",
            "",
            "Looked at and not taken:",
            "   NAME «الوزير»: a title alone");
  }

  @Test
  void marksOverlappingFactsInAPageThatReadsAsTheArticleDoes() {
    Document page = Jsoup.parse(explanation().html());

    assertThat(page.select("mark[title]").eachAttr("class"))
        .containsExactly("deed", "deed", "deed", "deed");
    assertThat(page.select("mark[title] sup").eachText()).containsExactly("1", "1 3", "1", "1 2");
    assertThat(page.select("h2").eachText()).containsExactly("Read", "Looked at and not taken");
    assertThat(page.select("li")).hasSize(3);
    assertThat(page.select("script, link, img")).isEmpty();
    page.select("sup").remove();
    assertThat(page.select("p").get(1).text()).isEqualTo(TEXT);
  }

  private static Explanation explanation() {
    Article article =
        new Article(
            "a<1>",
            null,
            null,
            null,
            LocalDate.of(2024, 5, 2),
            PublishedMethod.METADATA,
            null,
            TEXT,
            TEXT,
            Set.of());
    ArticleFacts facts =
        new ArticleFacts(article, 1, List.of(visit()), List.of(), List.of(experts()), List.of());
    int minister = TEXT.indexOf("الوزير");
    Rejection title = new Rejection("NAME", minister, minister + 6, "a title alone");
    return new Explanation(new ExplainedFacts(facts, List.of(title)));
  }

  private static Event visit() {
    Participant egypt =
        new Participant("C:EGY", ParticipantKind.COUNTRY, "مصر", "Egypt", "EGY", List.of());
    return new Event(
        EventType.VISIT,
        EventStatus.OCCURRED,
        DateSpan.day(LocalDate.of(2024, 5, 1)),
        null,
        List.of(new Participation(egypt, Role.RECIPIENT)),
        Set.of(),
        List.of(evidence("زار الوزير مصر <أمس> ومعه 5 خبراء", "VISIT:زار", 0.9)));
  }

  private static Figure experts() {
    return new Figure(
        FigureKind.COUNT,
        BigDecimal.valueOf(5),
        null,
        "خبير",
        FigureStatus.ACTUAL,
        Qualifier.EXACT,
        null,
        null,
        List.of(),
        evidence("5 خبراء", "figure.count", 0.95));
  }

  private static Evidence evidence(String words, String rule, double confidence) {
    int start = TEXT.indexOf(words);
    return new Evidence(1, start, start + words.length(), rule, confidence);
  }
}
