package org.diwan.extract.event.travel;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who travels where: the traveller acts, the country travelled to receives. */
class TravelFrameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          صافح بول كاغامي الحضور. كما زار مؤخرا كينيا | VISIT OCCURRED actor=[RWA] recipient=[KEN]
          # somebody else is named, nobody was told of
          صافح بول كاغامي الحضور. ورأى الحارس خليل التميمي يزور أمس كينيا | ''
          كما زار مؤخرا كينيا | ''
          """)
  void lastTold(String text, String expected) {
    assertThat(Reading.events(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          غادر رئيس كينيا البلاد متوجها لرواندا | VISIT OCCURRED actor=[KEN] recipient=[RWA]
          مغادرة القوات الكينية الصومال إلى رواندا | RETREAT OCCURRED actor=[KEN]
          قال رئيس كينيا قبل مغادرته نيروبي إلى رواندا إن الأمر صعب | VISIT PLANNED actor=[KEN] recipient=[RWA]
          # the destination behind the verb, behind a preposition, behind the noun
          زار وزير الخارجية التونسي باريس | VISIT OCCURRED actor=[TUN] recipient=[FRA]
          زارت رئيسة الوزراء الدنماركية كييف | VISIT OCCURRED actor=[DNK] recipient=[UKR]
          وصل الرئيس المصري إلى أنقرة | VISIT OCCURRED actor=[EGY] recipient=[TUR]
          # a country right behind a name that no list holds
          زار وزير السياحة الكيني جوزيف أوموندي السودان | VISIT OCCURRED actor=[KEN] recipient=[SDN]
          وصل وزير المالية القطري للخرطوم | VISIT OCCURRED actor=[QAT] recipient=[SDN]
          توجه وزير المالية القطري إلى لندن | VISIT OCCURRED actor=[QAT] recipient=[GBR]
          غادر الرئيس السنغالي إلى الرباط | VISIT OCCURRED actor=[SEN] recipient=[MAR]
          زيارة الرئيس النيجيري إلى غانا | VISIT OCCURRED actor=[NGA] recipient=[GHA]
          زيارة وزير خارجية إيران للعراق | VISIT OCCURRED actor=[IRN] recipient=[IRQ]
          قبل زيارة الرئيس الأوغندي إلى كينيا أعلنت نيروبي خطة جديدة | VISIT OCCURRED actor=[UGA] recipient=[KEN]
          عاد وزير الخارجية السوداني إلى الخرطوم بعد زيارة إلى موسكو | VISIT OCCURRED actor=[SDN] recipient=[RUS]
          # on the way home, from a state that does not travel
          ويغادر الرئيس الأمريكي سنغافورة إلى الولايات المتحدة | ''
          # titles whose own words tell the state
          وصل أمير دولة قطر إلى كينيا | VISIT OCCURRED actor=[QAT] recipient=[KEN]
          وصل رئيس دولة الإمارات إلى كينيا | VISIT OCCURRED actor=[ARE] recipient=[KEN]
          وصل رئيس الولايات المتحدة إلى كينيا | VISIT OCCURRED actor=[USA] recipient=[KEN]
          # at the head of a delegation, far behind the place
          وصل وزير الخارجية الكيني على رأس وفد كبير إلى دمشق | VISIT OCCURRED actor=[KEN] recipient=[SYR]
          وصل إلى القاهرة في ساعة متأخرة من مساء أمس وزير الخارجية الكيني | VISIT OCCURRED actor=[KEN] recipient=[EGY]
          # light verbs
          اختتم وزير الدفاع الإيطالي زيارة رسمية إلى الأردن | VISIT OCCURRED actor=[ITA] recipient=[JOR]
          قام وفد برلماني روماني بزيارة إلى الكويت | VISIT OCCURRED actor=[ROU] recipient=[KWT]
          يقوم الرئيس السنغالي بزيارة دولة إلى غانا | VISIT ONGOING actor=[SEN] recipient=[GHA]
          # the place before the noun
          حل وزير الخارجية الفرنسي بالرباط في زيارة عمل | VISIT OCCURRED actor=[FRA] recipient=[MAR]
          غادر الوفد الأمريكي بغداد بعد زيارة قصيرة | VISIT OCCURRED actor=[USA] recipient=[IRQ]
          زيارة مرتقبة للرئيس الفرنسي إلى المغرب | VISIT PLANNED actor=[FRA] recipient=[MAR]
          تأتي وزيرة الخارجية الكينية للقاهرة في أول زيارة لها | VISIT OCCURRED actor=[KEN] recipient=[EGY]
          زيارة عالية المستوى قام بها مسؤول إريتري إلى أديس أبابا | VISIT OCCURRED actor=[ERI] recipient=[ETH]
          # tours
          جاءت تصريحات وزير الخارجية الكندي عقب جولة أجراها في لبنان وتركيا | VISIT OCCURRED actor=[CAN] recipient=[LBN]; VISIT OCCURRED actor=[CAN] recipient=[TUR]
          بدأ وزير الخارجية الهندي جولة في السنغال وكوبا | VISIT OCCURRED actor=[IND] recipient=[SEN]; VISIT OCCURRED actor=[IND] recipient=[CUB]
          # delegations of bodies
          زار وفد من صندوق النقد الدولي الأردن | VISIT OCCURRED actor=[imf] recipient=[JOR]
          # here is where the host is at home
          استقبل ملك الأردن وزير خارجية كوبا الذي يزور البلاد حاليا | MEETING OCCURRED actor=[JOR CUB]; VISIT ONGOING actor=[CUB] recipient=[JOR]
          # invited to come
          دعا الرئيس الفيتنامي نظيره الصيني لزيارة فيتنام | VISIT PLANNED actor=[CHN] recipient=[VNM]
          قال الرئيس الكيني كلمة. لكنه خلال زيارة لرواندا صمت | VISIT OCCURRED actor=[KEN] recipient=[RWA]
          زار وفد كيني بقيادة وزير الدفاع الكيني رواندا | VISIT OCCURRED actor=[KEN] recipient=[RWA]
          زار وفد من حركة حماس برئاسة إسماعيل هنية القاهرة | VISIT OCCURRED actor=[hamas PSE] recipient=[EGY]
          انقلب عليه الجيش عندما كان رئيس توغو يقوم بزيارة إلى غانا | VISIT OCCURRED actor=[TGO] recipient=[GHA]
          يقوم رئيس توغو بزيارة إلى غانا | VISIT ONGOING actor=[TGO] recipient=[GHA]
          ويقوم رئيس مالي بزيارته بعد أيام على زيارة قام بها رئيس توغو إلى غانا | VISIT ONGOING actor=[MLI] recipient=[GHA]; VISIT OCCURRED actor=[TGO] recipient=[GHA]
          # people who flee
          غادر كينيا 500 لاجئ إلى أوغندا | ''
          اختتم الوفد الكيني زيارته إلى تونس | VISIT OCCURRED actor=[KEN] recipient=[TUN]
          وصل إلى العاصمة الرواندية كيغالي وزير الخارجية الكيني | VISIT OCCURRED actor=[KEN] recipient=[RWA]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وصلت طلائع الحجاج اليمنيين إلى السعودية",
        "توجه من كينيا إلى رواندا عشرات الشبان",
        "زار وزير الخارجية التونسي مدينة صفاقس",
        "زار وزير التعليم الجزائري معرض الكتاب",
        "انتهت جولة من المفاوضات في جنيف",
        "قام رئيس الوزراء المصري بجولة في محافظة أسوان",
        "قال السفير الصيني خلال زيارته محافظة أسوان إن الطقس جميل",
        "يمكن زيارة الموقع الإلكتروني لوزارة الخارجية التركية",
        "وصل سعر النفط إلى ستين دولارا في فرنسا",
        "وصل عدد السياح الألمان إلى مليون",
        "وصل الخلاف بين الهند وباكستان إلى مجلس الأمن",
        "وصلت سفينة شحن تركية إلى ميناء مصراتة",
        "غادر المنتخب المغربي إلى كوت ديفوار",
        "غادر الرئيس السنغالي الرباط",
        "زار سياح فرنسيون المغرب",
        "سافر المواطن المصري حسن إلى إيطاليا للعمل",
        "ستركز الزيارة على دعم السعودية",
        "قالت روسيا إن آلافا من مواطنيها سافروا إلى سوريا",
        "تأتي هذه الزيارة في وقت تبيع فيه كينيا الشاي إلى رواندا",
        "ذكر الوزير الكيني أن شابا وصل إلى رواندا",
        "ذكر المتحدث باسم الرئاسة المصرية في بيان زيارة مقبلة إلى واشنطن",
        "وصلت بحمد الله هذا اليوم أول طائرة كينية إلى رواندا",
        "وصلت أمس الطائرة السعودية الرابعة إلى مطار عدن الدولي"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
