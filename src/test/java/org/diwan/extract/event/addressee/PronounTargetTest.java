package org.diwan.extract.event.addressee;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a pronoun behind a word means. */
class PronounTargetTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          التقى رئيس غانا رئيس توغو وطلب منه الدعم | MEETING OCCURRED actor=[GHA TGO]; REQUEST OCCURRED actor=[GHA] recipient=[TGO]
          التقى رئيس غانا رئيس توغو ودعاه إلى الحوار | MEETING OCCURRED actor=[GHA TGO]; REQUEST OCCURRED actor=[GHA] recipient=[TGO]
          وصل رئيس غانا إلى نيجيريا، بعد أن اتهمته كينيا بالتجسس | VISIT OCCURRED actor=[GHA] recipient=[NGA]; ACCUSE OCCURRED actor=[KEN] recipient=[GHA]
          أرسل وزير خارجية مالي خطابا إلى الأمم المتحدة، حثها على التحرك | REQUEST OCCURRED actor=[MLI] recipient=[un]
          قال رئيس غانا إن توغو مزدهرة، وكرر اتهامه لها بالتجسس | ACCUSE OCCURRED actor=[GHA] recipient=[TGO]
          قال رئيس غانا إن توغو مزدهرة، وكرر رفضه لها | ''
          ألغت غانا الاتفاق، وهو قرار انتقدته كينيا | ACCUSE OCCURRED actor=[KEN] recipient=[GHA]
          # a thing, or two of whom it may be
          ألغت غانا اتفاقا انتقدته كينيا | ''
          التقى رئيس غانا رئيس توغو بعد أن اتهمته كينيا بالتجسس | MEETING OCCURRED actor=[GHA TGO]
          تراجعت حركة الشباب، التي تدعمها إريتريا | ENDORSE OCCURRED actor=[ERI] recipient=[al-shabaab]
          قصفت أرمينيا قرية، وهو ما أدانته أذربيجان | ASSAULT OCCURRED actor=[ARM]; ACCUSE OCCURRED actor=[AZE] recipient=[ARM]
          التقت كندا غانا وتوغو وحثتهما على الحوار | MEETING OCCURRED actor=[CAN GHA TGO]; REQUEST OCCURRED actor=[CAN] recipient=[GHA TGO]
          تراجعت حركة الشباب التي اتهمها رئيس إريتريا بالتجسس | ACCUSE OCCURRED actor=[ERI] recipient=[al-shabaab]
          # three of whom two are meant
          قطعت كندا العلاقات مع غانا متهمة إياها بالتجسس | SANCTION OCCURRED actor=[CAN] recipient=[GHA]; ACCUSE OCCURRED actor=[CAN] recipient=[GHA]
          التقت كندا غانا وتوغو وبنين وحثتهما على الحوار | MEETING OCCURRED actor=[CAN GHA TGO BEN]
          طلب رئيس غانا من توغو تغيير علمها، متهما إياها بالتقليد | REQUEST OCCURRED actor=[GHA] recipient=[TGO]; ACCUSE OCCURRED actor=[GHA] recipient=[TGO]
          التقى رئيس غانا رئيس توغو داعيا إياه إلى الحوار | MEETING OCCURRED actor=[GHA TGO]; REQUEST OCCURRED actor=[GHA] recipient=[TGO]
          # things or people without a name
          قطعت كندا العلاقات مع رئيس غانا متهمة إياها بالتجسس | SANCTION OCCURRED actor=[CAN] recipient=[GHA]
          تجاهل رئيس غانا توغو منتقدا القوات الأجنبية، متهما إياها بالتجسس | ''
          # two of whom it may be
          التقى رئيس غانا رئيس توغو ورئيس بنين وطلب منه الدعم | MEETING OCCURRED actor=[GHA TGO]; MEETING OCCURRED actor=[GHA BEN]
          # a man is no woman, a state no man
          التقى رئيس غانا رئيس توغو ودعاها إلى الحوار | MEETING OCCURRED actor=[GHA TGO]
          زار رئيس غانا توغو ودعاه إلى الحوار | VISIT OCCURRED actor=[GHA] recipient=[TGO]
          # another noun before the relative pronoun
          تراجعت حركة الشباب في مدن تدعمها إريتريا | ''
          # a state accuses its own; not where nobody says it right behind, nor of another gender
          قال الكاتب فتح الله غولن إنه بريء، وتتهمه تركيا بالتجسس | ACCUSE OCCURRED actor=[TUR] recipient=[TUR]
          قال فتح الله غولن، الذي تتهمه تركيا بالتجسس، إنه بريء | ACCUSE OCCURRED actor=[TUR] recipient=[TUR]
          أفلت رجل يقيم في إسبانيا، والذي تتهمه كندا بالتجسس | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
