package org.diwan.extract.event.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a deed is done to, and who gives or does it by a preposition. */
class RecipientsBehindTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # behind the deed or its subject
          شنت تركيا غارات على شمال العراق | ASSAULT OCCURRED actor=[TUR] recipient=[IRQ]
          قدمت اليابان مساعدات إنسانية إلى لبنان | AID OCCURRED actor=[JPN] recipient=[LBN]
          أغلقت تشاد الحدود مع السودان | COERCE OCCURRED actor=[TCD] recipient=[SDN]
          حشدت روسيا قواتها على الحدود مع أوكرانيا | MOBILIZE OCCURRED actor=[RUS] recipient=[UKR]
          انضمت فنلندا إلى حلف شمال الأطلسي | RELATIONS OCCURRED actor=[FIN] recipient=[nato]
          فرضت كندا عقوبات على قادة في حزب الله | SANCTION OCCURRED actor=[CAN] recipient=[hezbollah]
          استعادت أوكرانيا مدينة خيرسون من روسيا | ASSAULT OCCURRED actor=[UKR] recipient=[RUS]
          استدعت كندا سفيرها لدى إيران | SANCTION OCCURRED actor=[CAN] recipient=[IRN]
          طردت كندا دبلوماسيا روسيا | SANCTION OCCURRED actor=[CAN] recipient=[RUS]
          # whom a sum is to help
          # an aside parts nobody from what is given
          خصصت كينيا، أمس الثلاثاء، 20 مليون دولار لمساعدة غانا | AID OCCURRED actor=[KEN] recipient=[GHA]
          زودت كينيا، أمس الثلاثاء، غانا بالأسلحة | AID OCCURRED actor=[KEN] recipient=[GHA]
          أثار تسليم كينيا غانا ثلاث طائرات مقاتلة غضبا | COOPERATION OCCURRED actor=[KEN] recipient=[GHA]
          تعهدت كندا بتقديم مليون دولار لدعم لبنان | AGREE OCCURRED actor=[CAN] recipient=[LBN]; AID PLANNED actor=[CAN] recipient=[LBN]
          تعهدت كندا بتقديم مليون دولار لحماية لبنان | AGREE OCCURRED actor=[CAN] recipient=[LBN]
          # ties are both sides'
          استأنفت قطر علاقاتها مع تشاد | RELATIONS OCCURRED actor=[QAT TCD]
          # between giver and gift
          منح البنك الدولي مصر قرضا | AID OCCURRED actor=[world-bank] recipient=[EGY]
          منحت كندا تشاد قرضا | AID OCCURRED actor=[CAN] recipient=[TCD]
          منعت إثيوبيا دخول المساعدات إلى كينيا | COERCE OCCURRED actor=[ETH] recipient=[KEN]
          غارات للتحالف العربي بقيادة السعودية على صنعاء | ASSAULT OCCURRED actor=[arab-coalition-yemen]
          # who gives or does it stands behind
          منحة من اليابان لتشاد | AID OCCURRED actor=[JPN] recipient=[TCD]
          هجوم لحزب الله على إسرائيل | ASSAULT OCCURRED actor=[hezbollah] recipient=[ISR]
          قصف من قبل تركيا على سوريا | ASSAULT OCCURRED actor=[TUR] recipient=[SYR]
          # not whom another deed's noun befalls
          شنت روسيا حملة عسكرية بعد وقف هجوم على كندا | ASSAULT OCCURRED actor=[RUS]; ASSAULT OCCURRED recipient=[CAN]
          # not the one whom its doer is named after
          قصفت ميليشيات الحوثي الإيرانية مواقع في السعودية | ASSAULT OCCURRED actor=[houthis] recipient=[SAU]
          نفذت ليبيا غارات على مواقع للمتمردين التشاديين | ASSAULT OCCURRED actor=[LBY]
          # not those against the one who is named, nor a place beside it
          اعتقلت إسرائيل منتقدي الرئيس الفلسطيني | COERCE OCCURRED actor=[ISR]
          هاجمت تركيا مواقع قرب الحدود العراقية | ASSAULT OCCURRED actor=[TUR]
          احتجزت كينيا سفينة تابعة لأوغندا | COERCE OCCURRED actor=[KEN] recipient=[UGA]
          اعتقلت كينيا عشرات للاشتباه في صلتهم بشبكة تابعة لأوغندا | COERCE OCCURRED actor=[KEN]
          # not whose part the doer is
          قصفت قوة إيساف التابعة لحلف شمال الأطلسي قرية | ASSAULT OCCURRED actor=[isaf]
          # behind who does it, and whose it is that is hit
          ندد بقصف روسيا لأوكرانيا | ASSAULT OCCURRED actor=[RUS] recipient=[UKR]
          شنت تركيا غارات على أهداف لحزب العمال الكردستاني في العراق | ASSAULT OCCURRED actor=[TUR] recipient=[pkk]
          بدأت تركيا قصف معسكرات لحزب العمال الكردستاني في شمال العراق | ASSAULT OCCURRED actor=[TUR] recipient=[pkk]
          قصفت إسرائيل مواقع عسكرية تابعة لحزب الله في سوريا | ASSAULT OCCURRED actor=[ISR] recipient=[hezbollah]
          شنت إيران هجوما ضد مواقع للجيش الإسرائيلي في الجولان | ASSAULT OCCURRED actor=[IRN] recipient=[idf]
          طالبت المنظمة بالتحقيق في احتجاز كينيا خمسة أوغنديين | COERCE OCCURRED actor=[KEN] recipient=[UGA]
          أثار اعتقال السلطات الكينية وزيرا أوغنديا القلق | COERCE OCCURRED actor=[KEN] recipient=[UGA]
          أثار احتجاز كينيا سفينة في أوغندا القلق | COERCE OCCURRED actor=[KEN]
          شنت تركيا غارات على مطار في العراق | ASSAULT OCCURRED actor=[TUR] recipient=[IRQ]
          # an aside parts nobody from it
          اعتقلت القوات الكينية، فجر اليوم، سبعة أوغنديين | COERCE OCCURRED actor=[KEN] recipient=[UGA]
          اعتقلت السلطات الكينية، أمس الاثنين، مواطنا أوغنديا | COERCE OCCURRED actor=[KEN] recipient=[UGA]
          # an aside parts nobody from what is hit
          قصف الجيش الكيني، صباح اليوم، قرية أوغندية | ASSAULT OCCURRED actor=[~الجيش@KEN] recipient=[UGA]
          قاطعت كينيا، أمس الثلاثاء، المنتجات الأوغندية | SANCTION OCCURRED actor=[KEN] recipient=[UGA]
          # the war is called after her
          تظاهر آلاف في كوبنهاغن ضد حرب فيتنام | PROTEST OCCURRED actor=[DNK]
          تظاهر آلاف في كوبنهاغن ضد فيتنام | PROTEST OCCURRED actor=[DNK] recipient=[VNM]
          """)
  void reads(String sentence, String expected) {
    assertThat(Reading.events(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "حملة اعتقالات ضد معارضي الرئيس عبد الفتاح السيسي",
        "قدمت كندا مساعدات عبر رحلات تابعة للأمم المتحدة",
        "انضمت تشاد إلى معاهدة الاتحاد الأفريقي",
        "قاطع رئيس غانا وزير الخارجية الأوغندي"
      })
  void readsNothingFrom(String sentence) {
    assertThat(Reading.events(sentence)).isEmpty();
  }
}
