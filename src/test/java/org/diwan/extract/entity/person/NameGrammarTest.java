package org.diwan.extract.entity.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.entity.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the name of a person begins and ends. */
class NameGrammarTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قام وزير خارجية تركيا بأول زيارة | مولود تشاووش أوغلو TUR FOREIGN_MINISTER
          الوزير سامي بهاء الدين حداد | سامي بهاء الدين حداد MINISTER_OTHER
          الأمير سعود بن فهد بن محمد بن منصور بن جلوي | سعود بن فهد بن محمد بن منصور بن جلوي OFFICIAL_OTHER
          شكر سمو الأمير بندر بن خالد لوقوفه معهم | بندر بن خالد
          يحمل اسم سموه الكريم | ''
          وزير الخارجية المعين حديثا | ''
          قال سامر حداد كلمة | سامر حداد
          قال سامر حداد وجمال الشناوي كلمة | سامر حداد; جمال الشناوي
          وزير النقل الأردني خليل الحاج توفيق | خليل الحاج توفيق JOR MINISTER_OTHER
          وزير النقل الأردني وليد بن حداد | وليد بن حداد JOR MINISTER_OTHER
          الأمير تركي بن سعود يصل | تركي بن سعود OFFICIAL_OTHER
          # one given name in two words
          قال عبد السلام حداد كلمة | عبد السلام حداد
          أكد عبد الباسط بن حسن كلمة | عبد الباسط بن حسن
          قال عبد السلام كلمة | ''
          # between commas, and what is no name between them
          وزير الصحة الأردني، سامر حداد، قال | سامر حداد JOR MINISTER_OTHER
          سفير اليابان، شيمورا إيزورا، قال | شيمورا إيزورا JPN AMBASSADOR
          سفير اليابان، وصل أمس، قال | ? JPN AMBASSADOR
          # a verb or preposition ends it, one given name is none
          وزير الصحة التونسي سامر حداد يزور | سامر حداد TUN MINISTER_OTHER
          وزير الصحة التونسي سامر حداد بالجزائر | سامر حداد TUN MINISTER_OTHER; DZA (PLACE)
          قال سامر كلمة | ''
          المبعوث الخاص لترامب | دونالد ترامب USA HEAD_OF_STATE
          وزير الصحة التونسي وسامر حداد | ? TUN MINISTER_OTHER; سامر حداد
          أمير الكويت وحميد كرزاي | صباح الأحمد الجابر الصباح KWT MONARCH; حميد كرزاي AFG
          قال سامر وكريم كلمة | ''
          # the day of the deed
          واجتمع ميتشل الأحد | ''
          قال سامر حداد الأحد كلمة | سامر حداد
          # a listed name of two words ends another one
          قال الوزير سالم أبو مازن كلمة | سالم أبو مازن MINISTER_OTHER
          # so short a word behind an indefinite title
          وصل سفير لي | ''
          # a part that is a word, too, and a noun behind a whole name
          السفير الكوري كيم جين سو يصل | كيم جين سو KOR AMBASSADOR
          سفير النرويج رالف فيلي هانسن | رالف فيلي هانسن NOR AMBASSADOR
          على نتنياهو الكف عن ذلك | بنيامين نتنياهو ISR DEFENCE_MINISTER HEAD_OF_GOVERNMENT PARTY_LEADER
          وقعه الجنرال جايمز ثورمان قائد القوات الأمريكية | جايمز ثورمان USA MILITARY
          # a preposition
          القبض على أبو الفتوح | ''
          القبض على مسؤول لترخيصه | ''
          # a servant's name in one word, whatever stands behind the son, the number of a king
          قال عبدالباسط محمد الفلاني كلمة | عبدالباسط محمد الفلاني
          قال عبدالباسط كلمة | ''
          السفير الإسرائيلي جدعون بن عامي | جدعون بن عامي ISR AMBASSADOR
          الشيخ سعد بن محمد آل فريان | سعد بن محمد آل فريان
          تولى الملك إدوارد السابع عرش بريطانيا | إدوارد السابع MONARCH; GBR (ADJECTIVE)
          البابا بنديكت السادس عشر | البابا بنديكت السادس عشر VAT
          """)
  void reads(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }
}
