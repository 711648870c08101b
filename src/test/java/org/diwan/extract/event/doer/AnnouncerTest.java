package org.diwan.extract.event.doer;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who announces or decides on what a noun tells. */
class AnnouncerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أعلنت السويد تقديم مساعدات إلى نيبال | AID OCCURRED actor=[SWE] recipient=[NPL]
          تعهدت كوريا الجنوبية بتقديم قرض إلى فيتنام | AGREE OCCURRED actor=[KOR] recipient=[VNM]; AID PLANNED actor=[KOR] recipient=[VNM]
          قررت الهند إرسال قوات إلى جزر المالديف | MOBILIZE OCCURRED actor=[IND] recipient=[MDV]
          أعلن الأردن فرض عقوبات على بيلاروسيا | SANCTION OCCURRED actor=[JOR] recipient=[BLR]
          السويد تقرر طرد دبلوماسي كندي | SANCTION OCCURRED actor=[SWE] recipient=[CAN]
          # somebody without a name announces
          أعلن ناشطون تقديم مساعدات إلى نيبال | ''
          # an attack claimed, not claimed, only told of
          أعلنت حركة الشباب مسؤوليتها عن الهجوم في كينيا | ASSAULT OCCURRED actor=[al-shabaab] recipient=[KEN]
          لم تعلن حركة الشباب مسؤوليتها عن الهجوم في كينيا | ''
          أعلن مسؤول في وزارة الداخلية الكينية أن التفجيرين استهدفا سوقا في نيروبي | ASSAULT OCCURRED recipient=[KEN]
          # what is only talked about
          ناقشت السويد تقديم مساعدات إلى نيبال | ''
          تستعد كينيا لتسليم أوغندا أسلحة | COOPERATION PLANNED actor=[KEN] recipient=[UGA]
          تعتزم كينيا إقراض أوغندا مليون دولار | AID PLANNED actor=[KEN] recipient=[UGA]
          ردت كينيا بفرض رسوم جمركية على منتجات أوغندية | SANCTION OCCURRED actor=[KEN] recipient=[UGA]
          ردت كينيا بشن غارات على حركة الشباب | ASSAULT OCCURRED actor=[KEN] recipient=[al-shabaab]
          لجأت كينيا إلى طرد السفير الأوغندي | SANCTION OCCURRED actor=[KEN] recipient=[UGA]
          رد كينيا على رسوم أوغندا | ''
          قررت كندا الانسحاب من الاتفاق النووي | SANCTION OCCURRED actor=[CAN]
          تعهدت النرويج منح كينيا قرضا بقيمة مليون دولار | AGREE OCCURRED actor=[NOR] recipient=[KEN]; AID PLANNED actor=[NOR] recipient=[KEN]
          تعهد الوزير بالتعاون، ومنحت النرويج كينيا قرضا بقيمة مليون دولار | AID OCCURRED actor=[NOR] recipient=[KEN]
          # an aside parts nobody from what he announces
          أعلنت كينيا، في بيان لها، إرسال قوات إلى أوغندا | MOBILIZE OCCURRED actor=[KEN] recipient=[UGA]
          # who orders it, but arrests
          أمر الرئيس الكيني بإطلاق سراح جميع المعتقلين السياسيين | CONCEDE OCCURRED actor=[KEN]
          قررت محكمة كينية الإفراج عن صحفيين أوغنديين | CONCEDE OCCURRED actor=[KEN] recipient=[UGA]
          أمرت السلطات الكينية بإلقاء القبض على العامل | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }
}
