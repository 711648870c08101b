package org.diwan.extract.event.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.diwan.extract.Reading;
import org.diwan.model.EventType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several people who are given offices in one sentence. */
class AppointedTooTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          عينت كينيا خليل التميمي وزيرا للنقل، وزيد الحوراني وزيرا للتجارة | خليل التميمي KEN; زيد الحوراني KEN
          وعينت كينيا نساء في الحكومة، بينهن القاضية سلمى التميمي وزيرة للنقل، وليلى الحوراني وزيرة للعدل | سلمى التميمي KEN; ليلى الحوراني KEN
          وضم التشكيل الجديد خليل التميمي وزيرا للنقل، وزيد الحوراني نائبا للرئيس | خليل التميمي; زيد الحوراني
          # no office of state, another's past, nobody's office
          عينت كينيا خليل التميمي وزيرا للنقل، وزيد الحوراني يعمل مديرا للمعهد | خليل التميمي KEN
          عينت كينيا خليل التميمي وزيرا للنقل، وكان زيد الحوراني وزيرا للتجارة | خليل التميمي KEN
          وضم التشكيل الجديد خليل التميمي وزيد الحوراني | ''
          # advisers, deputies and holders of a portfolio too
          عينت كينيا خليل التميمي وزيرا للنقل، وزيد الحوراني مستشارا للرئيس | خليل التميمي KEN; زيد الحوراني KEN
          عينت كينيا خليل التميمي وزيرا للنقل، وزيد الحوراني مساعدا لوزير المالية | خليل التميمي KEN; زيد الحوراني KEN
          ضم التشكيل الجديد خليل التميمي لحقيبة النقل، وزيد الحوراني لوزارة التجارة | خليل التميمي; زيد الحوراني
          # of the state of who rules, not of one behind, beside or spoken for
          أعلن الرئيس الكيني ويليام روتو تعيين خليل التميمي وزيرا للنقل، وزيد الحوراني وزيرا للتجارة | خليل التميمي KEN; زيد الحوراني KEN; ويليام روتو KEN; ويليام روتو KEN
          تم تعيين خليل التميمي وزيرا للنقل، وزيد الحوراني وزيرا للتجارة، كما أعلنت كينيا | خليل التميمي; زيد الحوراني
          في كينيا عين خليل التميمي وزيرا للنقل، وزيد الحوراني وزيرا للتجارة | خليل التميمي; زيد الحوراني
          انتقد سفير كينيا القرار. وضم التشكيل الجديد خليل التميمي وزيرا للنقل، وزيد الحوراني وزيرا للتجارة | خليل التميمي; زيد الحوراني
          # who appoints, travels or is there; what may be; another sentence; no person
          عينه زيد الحوراني وزيرا للنقل | ''
          عاد زيد الحوراني وزيرا للتجارة من السفر | ''
          لو عينت كينيا خليل التميمي وزيرا للنقل وزيد الحوراني وزيرا للتجارة | ''
          عينت كينيا خليل التميمي وزيرا للنقل، بحضور زيد الحوراني نائبا للرئيس | خليل التميمي KEN
          عينت كينيا خليل التميمي وزيرا للنقل؛ وزيد الحوراني وزيرا للتجارة منذ عام | خليل التميمي KEN
          ضم التشكيل الجديد الرئيس الكيني ويليام روتو وزيرا للدفاع، وزيد الحوراني وزيرا للتجارة | زيد الحوراني
          عينت كينيا خليل التميمي وزيرا للنقل، ورواندا وزيرا للتجارة | خليل التميمي KEN
          # no office that is given
          عينت كينيا خليل التميمي وزيرا للنقل، وزيد الحوراني مديرا للمعهد | خليل التميمي KEN
          عينت كينيا خليل التميمي وزيرا للنقل، وزيد الحوراني وزيرا سابقا | خليل التميمي KEN
          عينت كينيا خليل التميمي وزيرا للنقل، وزيد الحوراني صديقا للرئيس | خليل التميمي KEN
          تم تعيين سامي حداد وزيرا للمالية، ونبيل عساف حاضر | سامي حداد
          # a verb of his own
          تم تعيين سامي حداد وزيرا للمالية، ويزور خالد سمعان ونبيل عساف وزيرا للطيران | سامي حداد
          """)
  void takeTheirOffices(String text, String expected) {
    assertThat(appointed(text)).isEqualTo(expected);
  }

  private static String appointed(String text) {
    return Reading.facts(text, null, null).events().stream()
        .filter(event -> event.type() == EventType.APPOINTMENT)
        .flatMap(event -> event.participations().stream())
        .map(p -> (p.participant().nameAr() + " " + state(p.participant().countryIso3())).strip())
        .sorted()
        .reduce((a, b) -> a + "; " + b)
        .orElse("");
  }

  private static String state(@Nullable String iso3) {
    return iso3 == null ? "" : iso3;
  }
}
