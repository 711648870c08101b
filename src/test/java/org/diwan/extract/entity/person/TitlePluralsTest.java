package org.diwan.extract.entity.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.entity.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several persons under one title. */
class TitlePluralsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # by nationality, with and without names
          التقى وزيرا الطاقة العراقي سامي العتيبي والهندي راجيف شارما | سامي العتيبي IRQ MINISTER_OTHER; راجيف شارما IND MINISTER_OTHER
          اتفق وزيرا نقل البلدين، العراقي سامي العتيبي والهندي راجيف شارما | سامي العتيبي IRQ MINISTER_OTHER; راجيف شارما IND MINISTER_OTHER
          وقع وزيرا الطاقة السعودي والعراقي | خالد بن عبد العزيز الفالح SAU MINISTER_OTHER; ? IRQ MINISTER_OTHER
          # by state
          التقى وزيرا طاقة العراق والهند | ? IRQ MINISTER_OTHER; ? IND MINISTER_OTHER
          # by portfolio, all of one state
          التقى وزيري الري والطاقة العراقيين | ? IRQ MINISTER_OTHER; ? IRQ MINISTER_OTHER; IRQ (GROUP)
          # counterparts of several states
          التقى وزير الطاقة العراقي سامي العتيبي نظيريه الهندي والكيني | سامي العتيبي IRQ MINISTER_OTHER; ? IND MINISTER_OTHER; ? KEN MINISTER_OTHER
          تحدث وزير الطاقة العراقي سامي العتيبي مع نظيريه في الهند وكينيا | سامي العتيبي IRQ MINISTER_OTHER; ? IND MINISTER_OTHER; ? KEN MINISTER_OTHER
          # a title of states or people in general is nobody
          اجتمع وزراء الخارجية الأفارقة | ''
          التقى رجال الأعمال العراقيين والهنود | IRQ (GROUP); IND (ADJECTIVE)
          اجتمع وزراء الطاقة في العراق والهند | ? IRQ MINISTER_OTHER; ? IND MINISTER_OTHER
          اجتمع وزراء الطاقة في بغداد | IRQ (PLACE)
          التقى رئيسا الوزراء في العراق والهند | عادل عبد المهدي المنتفكي IRQ HEAD_OF_GOVERNMENT; ناريندرا مودي IND HEAD_OF_GOVERNMENT
          """)
  void reads(String sentence, String expected) {
    assertThat(Mentions.in(sentence)).isEqualTo(expected);
  }
}
