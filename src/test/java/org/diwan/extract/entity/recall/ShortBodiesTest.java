package org.diwan.extract.entity.recall;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.entity.Mentions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The head noun alone means the body named last with it; completed, it may be another. */
class ShortBodiesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          انتقدت حركة حماس القرار. وقالت الحركة ذلك | hamas; hamas
          زار وفد منظمة الصحة العالمية المدينة. وطلب من المنظمة أن تساعد | who (GROUP); who
          انتقدت حركة حماس القرار. وقالت الحركة الطلابية ذلك | hamas
          انتقدت حركة حماس القرار. واتهمت الحركة الحوثيين | hamas; hamas; houthis
          قالت الحركة ذلك. وانتقدت حركة حماس القرار | hamas
          # an officer of a body of states names it too
          قال الأمين العام للناتو مارك روته ذلك. وقال الحلف ذلك | مارك روته IGO_HEAD; nato
          # what is thought of it tells of no other
          انتقدت المقاومة الشعبية اليمنية القرار. وقالت المقاومة ذلك | popular-resistance-yemen; popular-resistance-yemen
          انسحبت ميليشيا الحوثي. وقالت الميليشيات الانقلابية ذلك | houthis; houthis
          انسحبت ميليشيا الحوثي. وقالت الميليشيات الطائفية ذلك | houthis
          # one of a list does not displace the one spoken of
          قالت منظمة الصحة العالمية ذلك لليونيسف ومنظمة العفو الدولية. وطلبت المنظمة أن تساعد | who; unicef; amnesty; who
          # a company, bank or fighters are called so though the noun is not in the name
          انتقدت أرامكو القرار. وقالت الشركة ذلك | aramco; aramco
          انتقدت أرامكو سامسونغ. وقالت الشركة ذلك | aramco; samsung
          انتقد مركز الواحة للدراسات القرار. وقال المركز ذلك | مركز الواحة للدراسات; مركز الواحة للدراسات
          # and by the noun of its listed name
          طالبت البوليساريو بذلك. وقالت الجبهة ذلك | polisario; polisario
          # what is only thought of it names no other
          هاجم تنظيم القاعدة القرية. وقال التنظيم الإرهابي ذلك | al-qaeda; al-qaeda
          دعت الأمم المتحدة إلى ذلك. وقالت المنظمة الدولية ذلك | un; un
          دعت الأمم المتحدة إلى ذلك. وقالت المنظمة الكشفية ذلك | un
          # an adjective is of the gender of its noun, and no day
          انتقدت حركة حماس القرار. وطالبت الحركة الجهات المختصة بذلك | hamas; hamas
          انتقد حزب الله القرار. وقال الحزب اليوم ذلك | hezbollah; hezbollah
          # a minister names his ministry too, a former one does not
          قال وزير الأشغال الأردني سامي الواحي ذلك. وقالت الوزارة ذلك | سامي الواحي JOR MINISTER_OTHER; وزارة الأشغال JOR
          قال وزير الأشغال الأردني السابق سامي الواحي ذلك. وقالت الوزارة ذلك | سامي الواحي JOR
          قال وزير الدولة الأردني سامي الواحي ذلك. وقالت الوزارة ذلك | سامي الواحي JOR MINISTER_OTHER
          # who leads it names it too
          قال رئيس اتحاد الصناعات المصري سامي الواحي ذلك. وقال الاتحاد ذلك | سامي الواحي EGY BUSINESS; اتحاد الصناعات المصري EGY
          # so does an officer of a body of the state; not who only works there, nor a former one
          قال محافظ البنك المركزي المصري سامي الواحي ذلك. وقال البنك ذلك | سامي الواحي EGY OFFICIAL_OTHER; cbe
          قال وكيل وزارة الأشغال الأردنية سامي الواحي ذلك. وقالت الوزارة ذلك | سامي الواحي JOR DEPUTY_MINISTER; وزارة الأشغال الأردنية JOR
          قال نائب وزير الصحة الأردني سامي الواحي ذلك. وقالت الوزارة ذلك | سامي الواحي JOR DEPUTY_MINISTER; وزارة الصحة JOR
          قال رئيس الجمعية الكينية للصيادين سامي الواحي ذلك. وقالت الجمعية ذلك | سامي الواحي KEN OFFICIAL_OTHER; الجمعية الكينية للصيادين KEN
          قال الأستاذ بجامعة القاهرة سامي الواحي ذلك. وقالت الجامعة ذلك | سامي الواحي EGY
          قال محافظ البنك المركزي المصري السابق سامي الواحي ذلك. وقال البنك ذلك | سامي الواحي EGY
          """)
  void finds(String text, String expected) {
    assertThat(Mentions.in(text)).isEqualTo(expected);
  }
}
