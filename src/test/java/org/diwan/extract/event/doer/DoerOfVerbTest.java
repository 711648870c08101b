package org.diwan.extract.event.doer;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does what the verb of a deed tells. */
class DoerOfVerbTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          اعتقلت ميانمار صحفيا يابانيا | COERCE OCCURRED actor=[MMR] recipient=[JPN]
          اعتقل السفير الأرجنتيني الذي احتجزته بوليفيا | COERCE OCCURRED actor=[BOL] recipient=[ARG]
          # whom it befalls
          اعتقل وزير الدفاع البوليفي | COERCE OCCURRED recipient=[BOL]
          قال الوزير البوليفي كارلوس ميسا إن أولئك الذين اعتقلوا أبرياء | ''
          # a noun between is the subject
          أدانت اليابان التفجير الذي استهدف السفارة | ACCUSE OCCURRED actor=[JPN]
          قال الجيش الهندي إن المسلحين هاجموا باكستان | ASSAULT OCCURRED recipient=[PAK]
          # those of whom a relative clause tells what befell them
          الكينيون الذين اعتقلوا في أوغندا أبرياء | COERCE OCCURRED recipient=[KEN]
          قال القس الكيني الذي أفرج عنه في أوغندا | ''
          # envoys are expelled
          طرد دبلوماسيون أوغنديون من كينيا | SANCTION OCCURRED recipient=[UGA]
          طردت كينيا دبلوماسيين أوغنديين | SANCTION OCCURRED actor=[KEN] recipient=[UGA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
