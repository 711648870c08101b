package org.diwan.extract.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.diwan.gazetteer.Seeds;
import org.diwan.model.Event;
import org.diwan.model.EventStatus;
import org.diwan.model.EventType;
import org.diwan.model.Evidence;
import org.diwan.model.Participant;
import org.diwan.model.ParticipantKind;
import org.diwan.model.Participation;
import org.diwan.model.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which signing is that of a document the world knows by name; its words stand in brackets. */
class SignedDocumentTest {
  private static final SignedDocument DOCUMENTS = SignedDocument.read(Seeds.builtIn());

  @ParameterizedTest
  @CsvSource({
    "'نص اتفاق أوسلو الذي [وقعته إسرائيل] على ذلك', oslo",
    "'بعد اتفاق أوسلو، [الموقع] قبل أعوام', oslo",
    "'منذ [توقيع] اتفاق أوسلو', oslo",
    "'منذ [توقيع اتفاق أوسلو]', oslo",
    "'[ووقعت إسرائيل على اتفاق أوسلو]', oslo"
  })
  void standsRightBeforeItsSigningOrBehind(String text, String document) {
    assertThat(of(EventType.SIGNING, text, "ISR", "PSE", "USA")).isEqualTo(document);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[وقعت إسرائيل عقدا كبيرا بعد اتفاق أوسلو]",
        "انتهى اتفاق أوسلو. ثم [وقعت] عقدا",
        "قبل اتفاق أوسلو بأعوام طويلة جدا كما قيل [وقعت إسرائيل] عقدا",
        "[وقعت إسرائيل] اتفاق التجارة"
      })
  void elsewhereItIsAnotherDocument(String text) {
    assertThat(of(EventType.SIGNING, text, "ISR", "PSE")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "يقوم اتفاق أوسلو على خمس مراحل. والاتفاق الذي [وقعته إسرائيل] طويل",
        "يقوم اتفاق أوسلو على خمس مراحل. وفي الاتفاق، [الموقع] قبل أعوام، بنود",
        "[وقعت إسرائيل] على الاتفاق قبل أعوام. يقوم اتفاق أوسلو على خمس مراحل",
        "منذ [توقيع] هذا الاتفاق التاريخي تغير الحال. يقوم اتفاق أوسلو على خمس مراحل"
      })
  void onceNamedItIsCalledByItsFirstWord(String text) {
    assertThat(of(EventType.SIGNING, text, "ISR", "PSE", "USA")).isEqualTo("oslo");
    assertThat(of(EventType.SIGNING, text.replace("أوسلو", "السوق"), "ISR", "PSE")).isNull();
    assertThat(of(EventType.SIGNING, text, "ISR", "PSE", "KEN")).as("another party").isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "يقوم اتفاق أوسلو على خمس مراحل. والاتفاق التجاري الذي [وقعته إسرائيل] طويل",
        "يقوم اتفاق أوسلو على خمس مراحل. و[وقعت إسرائيل] على الاتفاق التجاري",
        "يقوم اتفاق أوسلو على خمس مراحل. وهناك اتفاق [وقعته إسرائيل] لاحقا"
      })
  void anotherOneIsNotCalledSo(String text) {
    assertThat(of(EventType.SIGNING, text, "ISR", "PSE", "USA")).isNull();
  }

  @ParameterizedTest
  @CsvSource({"ISR", "USA", "PSE"})
  void itsPartiesAllSignedIt(String alone) {
    assertThat(of(EventType.SIGNING, "منذ [توقيع اتفاق أوسلو]", alone)).isNull();
  }

  @ParameterizedTest
  @EnumSource(
      value = EventType.class,
      names = {"REJECT", "DECLARATION"})
  void whatIsNoSigningIsNone(EventType type) {
    assertThat(of(type, "منذ [توقيع اتفاق أوسلو]", "ISR", "PSE")).isNull();
  }

  private static @Nullable String of(EventType type, String marked, String... countries) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    List<Participation> sides = Stream.of(countries).map(SignedDocumentTest::actor).toList();
    Evidence place = new Evidence(1, start, end, "rule", 1);
    Event event =
        new Event(type, EventStatus.OCCURRED, null, null, sides, Set.of(), List.of(place));
    return DOCUMENTS.of(marked.replace("[", "").replace("]", ""), event);
  }

  private static Participation actor(String iso3) {
    return new Participation(
        new Participant("C:" + iso3, ParticipantKind.COUNTRY, iso3, null, iso3, List.of()),
        Role.ACTOR);
  }
}
