package org.diwan.extract.event.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where it was: the place beside it, else what the article tells of the same sides and time. */
class PlacesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          التقى وزير الخارجية القطري نظيره الكيني في نيروبي | MEETING Nairobi KEN
          التقى نظيره الكيني وزير الخارجية القطري في أنقرة | MEETING Ankara TUR
          وصل وزير الخارجية القطري إلى نيروبي حيث التقى نظيره الكيني | VISIT Nairobi KEN; MEETING Nairobi KEN
          انطلقت محادثات جنيف بين كينيا وأوغندا | MEETING Geneva CHE
          انطلقت محادثات أنقرة ونيروبي أمس | MEETING null null
          وصل الرئيس الكيني إلى العاصمة طرابلس | VISIT Tripoli LBY
          # where somebody goes for it
          توجه وزير الخارجية القطري إلى نيروبي لإجراء محادثات مع نظيره الكيني | VISIT Nairobi KEN; MEETING Nairobi KEN
          توجه وزير الخارجية القطري إلى نيروبي للقاء نظيره الكيني | VISIT Nairobi KEN; MEETING Nairobi KEN
          توجه وزير الخارجية القطري إلى نيروبي للتحضير لقمة الرئيسين الكيني والكندي | VISIT Nairobi KEN; MEETING null null
          سافر الرئيس الكيني إلى كندا للمشاركة في القمة الأفريقية | VISIT null CAN; CONFERENCE null CAN
          سافر الرئيس الكيني إلى كندا على رأس وفد كبير لحضور القمة الأفريقية | VISIT null CAN; CONFERENCE null CAN
          دعا الرئيس الكيني كندا إلى المشاركة في القمة الأفريقية | CONFERENCE null null
          # another city of the same journey
          زار الرئيس الكيني اليابان أمس. والتقى الرئيس الكيني رئيس الوزراء الياباني في طوكيو | VISIT Tokyo JPN; MEETING Tokyo JPN
          زار الرئيس الكيني اليابان عام 2015. والتقى الرئيس الكيني رئيس الوزراء الياباني أمس في طوكيو | VISIT null JPN; MEETING Tokyo JPN
          # the scene of the lead
          أكد وزير الخارجية القطري، أمس بنيروبي، متانة العلاقات. وقال في مؤتمر صحفي مشترك مع نظيره الكيني إن العلاقات متينة | MEETING Nairobi KEN
          # still to come with whoever travels
          يتوجه الرئيس الكيني غدا إلى طوكيو. وسيلتقي الرئيس الكيني رئيس وزراء كندا | VISIT Tokyo JPN; MEETING Tokyo JPN
          # who is attacked is at home
          شنت كينيا هجوما على الصومال | ASSAULT null SOM
          شنت كينيا هجوما على مقديشو | ASSAULT Mogadishu SOM
          دانت كندا قصف مقديشو | ASSAULT Mogadishu SOM
          شنت كينيا هجوما على الصومال ردا على بيان صدر ضد نيروبي | ASSAULT null SOM
          # an office is held at home
          استقال وزير الخارجية الكيني | APPOINTMENT null KEN
          """)
  void reads(String text, String expected) {
    assertThat(Reading.places(text, "2021-03-06")).isEqualTo(expected);
  }
}
