package org.diwan.extract.event.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who stands right behind a noun of a deed does or suffers it. */
class NounOwnerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # does it
          انسحاب القوات الفرنسية من النيجر | RETREAT OCCURRED actor=[FRA] recipient=[NER]
          ذكر الناس هجوم ترامب على نتنياهو | ACCUSE OCCURRED actor=[USA] recipient=[ISR]
          # is given it
          أعلنت كينيا تزويد غانا بالأسلحة | AID OCCURRED actor=[KEN] recipient=[GHA]
          وافق البنك الدولي على منح كينيا مليون دولار | AGREE OCCURRED actor=[world-bank]; AID PLANNED actor=[world-bank] recipient=[KEN]
          اعتقال السلطات المصرية خمسة يونانيين | COERCE OCCURRED actor=[EGY] recipient=[GRC]
          # suffers it
          أعلنت الشرطة اعتقال خمسة نيجيريين | COERCE OCCURRED recipient=[NGA]
          إدانة واسعة لاعتقال وزير فلسطيني | COERCE OCCURRED recipient=[PSE]
          أثار اعتقال ثلاثة كينيين غضبا | COERCE OCCURRED recipient=[KEN]
          أدان الأردن تفجير كابول | ACCUSE OCCURRED actor=[JOR]; ASSAULT OCCURRED recipient=[AFG]
          أدان وزير الخارجية الكندي تفجير مدينة كابول | ACCUSE OCCURRED actor=[CAN]; ASSAULT OCCURRED recipient=[AFG]
          أعلنت إيران إسقاط طائرة أمريكية | ASSAULT OCCURRED actor=[IRN] recipient=[USA]
          دان حزب الله قصف موقع إسرائيلي | ASSAULT OCCURRED recipient=[ISR]
          وقع قصف إسرائيلي على كينيا | ASSAULT OCCURRED actor=[ISR] recipient=[KEN]
          قررت كندا طرد دبلوماسي روسي | SANCTION OCCURRED actor=[CAN] recipient=[RUS]
          # a state invades, and holds people, though its name stands where theirs might
          أثار غزو العراق للكويت أزمة | ASSAULT OCCURRED actor=[IRQ] recipient=[KWT]
          أثار احتجاز أنقرة القس غضبا | COERCE OCCURRED actor=[TUR]
          أعلنت كندا طرد السفير الكوبي | SANCTION OCCURRED actor=[CAN] recipient=[CUB]
          # penalties of a land or on it
          أثارت العقوبات الأمريكية على روسيا غضبا | SANCTION OCCURRED actor=[USA] recipient=[RUS]
          تأثرت السوق الأوغندية بعقوبات كينيا | ''
          تأثرت السوق بعقوبات كينيا على أوغندا | SANCTION OCCURRED actor=[KEN] recipient=[UGA]
          # his state's enemy
          أدى اغتيال الجاسوس الأوغندي في نيروبي إلى أزمة | ''
          أدى اغتيال الضابط الأوغندي في نيروبي إلى أزمة | ASSAULT OCCURRED recipient=[UGA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"منفذ الهجوم مواطن ألماني"})
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
