package org.diwan.extract.figure.exclusion;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.figure.Figures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ages of people are no figures. */
class AgesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          حكم عليه بالسجن 20 عاما | DURATION 20 YEAR
          يبلغ عمر المصنع 20 سنة | DURATION 20 YEAR
          عمره 20 عاما قضى 5 سنوات | DURATION 5 YEAR
          قضى أقل من 20 عاما | DURATION 20 YEAR LESS_THAN
          توفي بعد 20 عاما | DURATION 20 YEAR
          # of people
          البالغ من العمر 61 عاما | ''
          عمرها 20 سنة | ''
          أعمارهم بين 6 سنوات و14 سنة | ''
          بطولة الشباب تحت 20 عاما | ''
          منتخب لأقل من 17 سنة | ''
          توفي المخرج عن 65 عاما | ''
          ضبط حسن قاسم 33 سنة | ''
          تراوحت أعمار المشاركين بين 15 و35 عاما | ''
          كان عمره آنذاك لا يتجاوز 12 سنة | ''
          قالت المعلمة (25 عاما) كلمة | ''
          حضر الطبيب، 26 سنة، مع أخيه | ''
          """)
  void reads(String text, String figures) {
    assertThat(Figures.in(text)).isEqualTo(figures);
  }
}
