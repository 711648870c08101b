package org.diwan.extract.event.addressee;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a word is meant for: the first side named behind it, and those joined to it. */
class AddresseesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          دعت النرويج السودان وتشاد إلى ضبط النفس | REQUEST OCCURRED actor=[NOR] recipient=[SDN TCD]
          هددت صربيا كوسوفو بإغلاق الطرق | THREATEN OCCURRED actor=[SRB] recipient=[XKX]
          # the two of whom the article speaks
          التقى وزيرا خارجية غانا وتوغو. ودعت اليابان البلدين إلى الحوار | MEETING OCCURRED actor=[GHA TGO]; REQUEST OCCURRED actor=[JPN] recipient=[GHA TGO]
          التقى رئيس غانا نظيره التوغولي. ودعت اليابان الجانبين إلى ضبط النفس | MEETING OCCURRED actor=[GHA TGO]; REQUEST OCCURRED actor=[JPN] recipient=[GHA TGO]
          # not behind the cause
          هددت كندا بالانسحاب بسبب موقف البرازيل | THREATEN OCCURRED actor=[CAN]
          # who speaks calls nobody by that
          دعت النرويج إلى ضبط النفس | ''
          # many are no two
          التقى وزيرا خارجية غانا وتوغو. وتدعو اليابان البلدان الأفريقية إلى الحوار | MEETING OCCURRED actor=[GHA TGO]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
