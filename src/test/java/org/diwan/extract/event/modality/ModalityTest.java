package org.diwan.extract.event.modality;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What happened, is to come, was called off or denied; what was refused or only supposed is no
 * event.
 */
class ModalityTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          كان وزير الخارجية التونسي قد زار باريس | VISIT OCCURRED actor=[TUN] recipient=[FRA]
          سيزور رئيس الوزراء الياباني أستراليا | VISIT PLANNED actor=[JPN] recipient=[AUS]
          يظهر ذلك الاثنين المقبل عندما يزور رئيس الوزراء الياباني أستراليا | VISIT PLANNED actor=[JPN] recipient=[AUS]
          ظهر ذلك الاثنين الماضي عندما زار رئيس الوزراء الياباني أستراليا | VISIT OCCURRED actor=[JPN] recipient=[AUS]
          من المقرر أن يزور وزير الخارجية التونسي باريس | VISIT PLANNED actor=[TUN] recipient=[FRA]
          يعتزم الرئيس الأوغندي زيارة كينيا | VISIT PLANNED actor=[UGA] recipient=[KEN]
          ستوقع مصر والصين اتفاقية لتبادل الطلاب | SIGNING PLANNED actor=[EGY CHN]
          أجلت وزيرة الخارجية السويدية زيارتها إلى إسرائيل | VISIT PLANNED actor=[SWE] recipient=[ISR]
          تأجل لقاء الرئيس الكيني مع رئيس رواندا | MEETING PLANNED actor=[KEN RWA]
          تم تأجيل لقاء الرئيس الكيني مع رئيس رواندا | MEETING PLANNED actor=[KEN RWA]
          ألغي لقاء الرئيس الكيني مع رئيس رواندا | MEETING CANCELLED actor=[KEN RWA]
          ألغى الرئيس البرازيلي زيارته إلى بولندا | VISIT CANCELLED actor=[BRA] recipient=[POL]
          ألغت البرازيل الأسبوع الماضي في اللحظة الأخيرة اجتماعا مع بولندا | MEETING CANCELLED actor=[POL BRA]
          ألغت البرازيل الأسبوع الماضي قرارا اتخذته بعد اجتماع مع بولندا | MEETING OCCURRED actor=[POL BRA]
          ألغى الرئيس البرازيلي لويس إيناسيو لولا دا سيلفا زيارته إلى بولندا | VISIT CANCELLED actor=[BRA] recipient=[POL]
          # what came before is over
          ستبدأ كندا إجراءات في أعقاب هجوم إرهابي في نيروبي | ASSAULT OCCURRED recipient=[KEN]
          # alleged, not to come
          الهجوم الكيميائي المفترض على سوريا | ASSAULT OCCURRED recipient=[SYR]
          نفت غانا التهمة، متهمة توغو بالتجسس | REJECT OCCURRED actor=[GHA]; ACCUSE OCCURRED actor=[GHA] recipient=[TGO]
          نفت غانا أن تكون اتهمت توغو بالتجسس | REJECT OCCURRED actor=[GHA]
          نفى المتحدث باسم الحكومة اللبنانية زيارة الرئيس اللبناني إلى دمشق | VISIT DENIED actor=[LBN] recipient=[SYR]
          # no future, though the verb begins like one; nor what goes on elsewhere
          سيطر الملف على المؤتمر الصحفي المشترك بين وزيري خارجية مصر والأردن | MEETING OCCURRED actor=[EGY JOR]
          تواصل كندا برنامجها، وكان ذلك واضحا في اجتماع رواندا مع كينيا | MEETING OCCURRED actor=[RWA KEN]
          سافر رئيس كينيا إلى رواندا للتباحث مع رئيس رواندا | VISIT OCCURRED actor=[KEN] recipient=[RWA]; MEETING PLANNED actor=[RWA KEN]
          # what is known has happened, whoever is to see the place
          سيزور رئيس كينيا الخميس موقع الهجوم على نيروبي | ASSAULT OCCURRED recipient=[KEN]
          # the adjective is that of another noun
          قال المتحدث بعد لقاء رئيس كينيا مع رئيس رواندا لبحث القمة المقبلة | MEETING OCCURRED actor=[KEN RWA]
          # kept up all the time, but not what a plain sentence tells
          قال المتحدث إن حركة الشباب التي تشن هجمات على كينيا خطيرة | ASSAULT ONGOING actor=[al-shabaab] recipient=[KEN]
          شنت حركة الشباب هجمات على كينيا | ASSAULT OCCURRED actor=[al-shabaab] recipient=[KEN]
          # joined to what is to come
          من المقرر أن يزور وزير الخارجية التونسي باريس، ويلتقي رئيس وزراء إسبانيا | VISIT PLANNED actor=[TUN] recipient=[FRA]; MEETING PLANNED actor=[ESP TUN]
          زار وزير الخارجية التونسي باريس، والتقى رئيس وزراء إسبانيا | VISIT OCCURRED actor=[TUN] recipient=[FRA]; MEETING OCCURRED actor=[ESP TUN]
          # an invitation is to what follows it
          دعا الرئيس الأوغندي نظيره الكيني إلى زيارة كمبالا | VISIT PLANNED actor=[KEN] recipient=[UGA]
          # the eve of a journey, told as over
          التقى وزير الخارجية الكويتي نظيره الهندي عشية زيارته إلى كندا | MEETING OCCURRED actor=[KWT IND]; VISIT PLANNED actor=[IND] recipient=[CAN]
          # in the course of a journey
          يقوم الرئيس الكيني بزيارة إلى باريس يلتقي خلالها نظيره الفرنسي | VISIT ONGOING actor=[KEN] recipient=[FRA]; MEETING PLANNED actor=[FRA KEN]
          قام الرئيس الكيني بزيارة إلى باريس التقى خلالها نظيره الفرنسي | VISIT OCCURRED actor=[KEN] recipient=[FRA]; MEETING OCCURRED actor=[FRA KEN]
          وصل الرئيس الكيني إلى باريس حيث يلتقي نظيره الفرنسي | VISIT OCCURRED actor=[KEN] recipient=[FRA]; MEETING PLANNED actor=[FRA KEN]
          # what is still to be held
          يشارك الرئيس المصري في القمة العربية التي ستعقد في جدة | CONFERENCE PLANNED actor=[arab-league] attendee=[EGY]
          شارك الرئيس المصري في القمة العربية التي عقدت في جدة | CONFERENCE OCCURRED actor=[arab-league] attendee=[EGY]
          # made ready, not in progress
          بدأت الاستعدادات الجارية لعقد قمة بين كينيا وأوغندا | MEETING PLANNED actor=[KEN UGA]
          يعمل الوزير حاليا للإعداد لأجندة زيارة رئيس كينيا إلى أوغندا | VISIT PLANNED actor=[KEN] recipient=[UGA]
          من المقرر أن يلتقي رئيس كينيا رئيس أوغندا على هامش القمة العربية | MEETING PLANNED actor=[KEN UGA]; CONFERENCE PLANNED actor=[arab-league]
          التقى رئيس كينيا رئيس أوغندا على هامش القمة العربية | MEETING OCCURRED actor=[KEN UGA]; CONFERENCE OCCURRED actor=[arab-league]
          وصل الرئيس الكيني إلى باريس استعدادا لقمة المناخ | VISIT OCCURRED actor=[KEN] recipient=[FRA]; CONFERENCE PLANNED actor=[un]
          رفض وزير الخارجية الصربي زيارة ألبانيا | REJECT OCCURRED actor=[SRB] recipient=[ALB]
          رفضت مصر توقيع اتفاقية مع الصين | REJECT OCCURRED actor=[EGY] recipient=[CHN]
          # in progress is what came of it
          تعاني كينيا من أزمة مستمرة منذ أن زار رئيس رواندا نيروبي | VISIT OCCURRED actor=[RWA] recipient=[KEN]
          لقاء بين رئيس كينيا ورئيس أوغندا خلال الساعات القادمة | MEETING PLANNED actor=[KEN UGA]
          من المتوقع أن يعرض الرئيس الكيني وليام روتو خطته الجديدة خلال لقاء مع رئيس غانا | MEETING PLANNED actor=[GHA KEN]
          تكثف كينيا حربها على أوغندا | ASSAULT ONGOING actor=[KEN] recipient=[UGA]
          من المقرر أن يجتمع الوزير مع وزير خارجية الولايات المتحدة جون كيري الذي يزور قطر | VISIT ONGOING actor=[USA] recipient=[QAT]
          ألغيت قمة كانت مقررة بين الرئيس الكيني ونظيره الرواندي | MEETING CANCELLED actor=[KEN RWA]
          ألغى الرئيس الكيني زيارته المقررة إلى رواندا | VISIT CANCELLED actor=[KEN] recipient=[RWA]
          تترقب الأسواق قمة الاتحاد الأفريقي | CONFERENCE PLANNED actor=[african-union]
          دعا الأمير إلى المشاركة في إنجاح قمة الاتحاد الأفريقي | CONFERENCE PLANNED actor=[african-union]
          جدد مبعوث كينيا دعوته لوقف إطلاق النار في أوغندا | ''
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "لم يزر الرئيس المصري أنقرة",
        "لن يزور الرئيس الأوغندي كينيا",
        "لا يعتزم الرئيس الأوغندي زيارة كينيا",
        "ليس من المقرر أن يزور الرئيس الأوغندي كينيا",
        "إذا زار الرئيس المصري أنقرة فسيرحب به",
        "لو التقى وزير الخارجية الكويتي نظيره الهندي لتغير الأمر",
        "لم يلتق وزير الخارجية الكويتي نظيره الهندي",
        "دون لقاء بين الرئيسين الكيني والرواندي انتهت القمة",
        "لم توقع مصر والصين اتفاقية لتبادل الطلاب",
        "لم تتهم إثيوبيا السودان",
        "لا تدعم الهند موقف باكستان",
        "طالب المتظاهرون بإلغاء الانتخابات وإقالة رئيس الوزراء الكيني"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
