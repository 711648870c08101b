package org.diwan.extract.figure.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number of a group. */
class PartReadingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قتل خمسة من الجنود | COUNT 5 جندي
          وصل 900 حاج، 600 منهم من غانا | COUNT 900 حاج; COUNT 600 حاج
          # counted too long before
          وصل 900 حاج. نام الناس. نزل المطر. هبت الريح. عاد خمسة منهم | COUNT 900 حاج
          أصيب ثلاثة من أفرادها | COUNT 3 فرد
          # of time
          بعد ثلاثة من مايو | ''
          # one that no lexicon has
          قتل الوزير وأربعة من مرافقيه | COUNT 4 مرافق
          أصيب ستة من المعاونين | COUNT 6 معاون
          وصل ثلاثة من باريس | ''
          # what sets them off
          حضر 30 من كبار الضباط | COUNT 30 ضابط
          استشار سبعة من أشهر المعالجين | COUNT 7 معالج
          حضر 12 من الجنود و3 من العاملين | COUNT 12 جندي; COUNT 3 عامل
          # of those that the whole counts
          وافق خمسة من ستة أعضاء | COUNT 5 عضو; COUNT 6 عضو
          أبحر 5 من أصل 20 قاربا | COUNT 5 قارب; COUNT 20 قارب
          نزل 5 من 2015 | ''
          اتهم مع أربعة من زملائه | COUNT 4 زميل
          شملت الدراسة 50 من نخبة المعالجين | COUNT 50 معالج
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
