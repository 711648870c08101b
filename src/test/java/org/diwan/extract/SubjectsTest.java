package org.diwan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.model.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an article and its facts are about. */
class SubjectsTest {
  private static final String MATCH =
      " خسر المنتخب المباراة. سجل اللاعب هدفا في الدوري. غضب المدرب بعد المباراة.";

  @Test
  void sportIsNoDiplomacy() {
    String visit = "زار سالم العتيبي ومنتخب تونس باريس.";
    String league = "زار وزير الخارجية التونسي باريس لحضور المباراة.";

    assertThat(Reading.types("زار وفد تونسي باريس.")).containsExactly(EventType.VISIT);
    assertThat(Reading.types("زار وفد تونسي باريس." + MATCH)).isEmpty();
    assertThat(Reading.types(visit + MATCH)).isEmpty();
    assertThat(Reading.types(league + MATCH)).isEmpty();
  }

  @Test
  void politicsBesideSportStay() {
    assertThat(Reading.types("زار وزير الخارجية التونسي باريس." + MATCH))
        .containsExactly(EventType.VISIT);
    assertThat(Reading.types("اتهمت بريطانيا روسيا بالتجسس." + MATCH))
        .containsExactly(EventType.ACCUSE);
  }

  @Test
  void oneMatchInAnArticleOfPoliticsIsNoSport() {
    assertThat(Reading.types("زار وزير الخارجية التونسي باريس. ثم شاهد مباراة."))
        .containsExactly(EventType.VISIT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          بحث وزير الطاقة العراقي مع نظيره الإيراني أسعار النفط | ENERGY
          قصفت روسيا مدينة خاركيف | DEFENCE
          قدمت اليابان مساعدات غذائية إلى السودان | HUMANITARIAN
          """)
  void topicsOfAnEvent(String sentence, String topic) {
    assertThat(Reading.facts(sentence, null, null).events().getFirst().topics()).contains(topic);
  }

  @Test
  void topicsOfAnAgreementAreThoseOfItsName() {
    var agreements =
        Reading.facts("وقعت كينيا وأوغندا أثناء مؤتمر النفط اتفاقية للصيد البحري", null, null)
            .agreements();

    assertThat(agreements)
        .singleElement()
        .satisfies(agreement -> assertThat(agreement.topics()).doesNotContain("ENERGY"));
  }

  @Test
  void figuresAreAboutTheStatesOfTheirSentence() {
    var figures =
        Reading.facts("صدرت كينيا إلى أوغندا 40 طنا من الشاي. وبقي 30 طنا.", null, null).figures();

    assertThat(figures.getFirst().subjects())
        .extracting(p -> p.countryIso3())
        .containsExactly("KEN", "UGA");
    assertThat(figures.getLast().subjects()).isEmpty();
  }

  @Test
  void namesThatNoListHoldsAreCountedOnce() {
    String text =
        "قال وزير الخارجية الكويتي سامي العتيبي إن الأمر انتهى. وأضاف سامي العتيبي أن العمل مستمر.";

    assertThat(Reading.facts(text, null, null).unresolved())
        .singleElement()
        .satisfies(name -> {
          assertThat(name.what()).isEqualTo("PERSON");
          assertThat(text.substring(name.start(), name.end())).contains("سامي العتيبي");
        });
  }

  @Test
  void listedNamesAreNotUnresolved() {
    assertThat(Reading.facts("قالت أنغيلا ميركل إن الأمر انتهى", null, null).unresolved())
        .isEmpty();
  }

  @Test
  void titleTellsNoSecondEvent() {
    String body = "زار وزير الخارجية التونسي باريس.";

    assertThat(Reading.facts(body, "وزير الخارجية التونسي يزور باريس", null).events())
        .singleElement()
        .satisfies(event -> assertThat(event.mentions()).hasSize(2));
  }
}
