package org.diwan.report;

import static org.diwan.jooq.reporting.Tables.AGREEMENT_INVOLVEMENT;
import static org.diwan.jooq.reporting.Tables.AGREEMENT_PARTY;
import static org.diwan.jooq.reporting.Tables.AGREEMENT_TOPIC;
import static org.diwan.jooq.reporting.Tables.AGREEMENT_WIDE;
import static org.diwan.jooq.reporting.Tables.ARTICLE;
import static org.diwan.jooq.reporting.Tables.ARTICLE_AGREEMENT;
import static org.diwan.report.EventFilter.when;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;

/**
 * What the options say of {@code reporting.agreement_wide}; its day is that of signing, else of
 * coming into force.
 */
final class AgreementFilter {
  private static final Set<Filter> OF_COUNTRY = Set.of(Filter.COUNTRY, Filter.SINCE, Filter.UNTIL);

  private AgreementFilter() {}

  static Condition of(Question question) {
    Codes codes = new Codes(question.database());
    return noCondition()
        .and(
            when(
                question,
                Filter.TYPE,
                type -> AGREEMENT_WIDE.AGREEMENT_TYPE.eq(codes.agreementType(type))))
        .and(withoutType(question))
        .and(
            question
                .options()
                .expiring()
                .map(months -> endsWithin(question, months))
                .orElse(noCondition()))
        .and(
            question
                .options()
                .silentSince()
                .map(AgreementFilter::isSilentSince)
                .orElse(noCondition()));
  }

  /** All but what only an agreement has. */
  static Condition withoutType(Question question) {
    Codes codes = new Codes(question.database());
    return daysUnlessOfCountry(question.options())
        .and(when(question, Filter.TOPIC, topic -> hasTopic(codes.topic(topic))))
        .and(when(question, Filter.OUTLET, outlet -> isIn(codes.outlet(outlet))))
        .and(
            when(
                question, Filter.COUNTRY, text -> binds(question, question.lookup().country(text))))
        .and(
            when(
                question,
                Filter.PARTICIPANT,
                text -> binds(question, question.lookup().participant(text))))
        .and(
            question
                .options()
                .minConfidence()
                .map(AGREEMENT_WIDE.CONFIDENCE::ge)
                .orElse(noCondition()));
  }

  /** Those of a country since a day are found by their days already. */
  private static Condition daysUnlessOfCountry(ReportOptions options) {
    boolean isOfCountry = options.text(Filter.COUNTRY).isPresent() && options.since().isPresent();
    return isOfCountry ? noCondition() : days(options);
  }

  /** Ids of all that a question asks for, where it names a country and days alone. */
  static Optional<Select<Record1<Long>>> idsOfCountry(Question question) {
    ReportOptions options = question.options();
    return OF_COUNTRY.containsAll(options.given().keySet())
        ? options
            .text(Filter.COUNTRY)
            .map(text -> ofCountry(options, question.lookup().country(text)))
        : Optional.empty();
  }

  private static Condition days(ReportOptions options) {
    Field<LocalDate> first = coalesce(AGREEMENT_WIDE.SIGNED_FROM, AGREEMENT_WIDE.VALID_FROM);
    Field<LocalDate> last = coalesce(AGREEMENT_WIDE.SIGNED_TO, AGREEMENT_WIDE.VALID_FROM);
    return options
        .since()
        .map(last::ge)
        .orElse(noCondition())
        .and(options.until().map(first::le).orElse(noCondition()));
  }

  private static Condition endsWithin(Question question, int months) {
    LocalDate today = question.options().today();
    return AGREEMENT_WIDE.VALID_TO.between(today, today.plusMonths(months));
  }

  /** Of one that has ended nobody need speak; where no day is known, nothing can be said. */
  private static Condition isSilentSince(LocalDate day) {
    return AGREEMENT_WIDE.LAST_PUBLISHED_ON.lt(day).and(AGREEMENT_WIDE.STATUS.ne("ENDED"));
  }

  private static Condition hasTopic(String topic) {
    return exists(
        selectOne()
            .from(AGREEMENT_TOPIC)
            .where(AGREEMENT_TOPIC.AGREEMENT_ID.eq(AGREEMENT_WIDE.AGREEMENT_ID))
            .and(AGREEMENT_TOPIC.TOPIC.eq(topic)));
  }

  private static Condition isIn(String outlet) {
    return exists(
        selectOne()
            .from(ARTICLE_AGREEMENT)
            .join(ARTICLE)
            .on(ARTICLE.ARTICLE_REF.eq(ARTICLE_AGREEMENT.ARTICLE_REF))
            .where(ARTICLE_AGREEMENT.AGREEMENT_ID.eq(AGREEMENT_WIDE.AGREEMENT_ID))
            .and(ARTICLE.OUTLET.eq(outlet)));
  }

  /**
   * A country is bound by its people and bodies too; only agreements of those days are looked at.
   */
  static Condition binds(Question question, Named who) {
    if (!who.isCountry()) {
      return exists(
          selectOne()
              .from(AGREEMENT_PARTY)
              .where(AGREEMENT_PARTY.AGREEMENT_ID.eq(AGREEMENT_WIDE.AGREEMENT_ID))
              .and(AGREEMENT_PARTY.PARTICIPANT_ID.eq(who.id())));
    }
    return AGREEMENT_WIDE.AGREEMENT_ID.in(ofCountry(question.options(), who));
  }

  private static Select<Record1<Long>> ofCountry(ReportOptions options, Named who) {
    return select(AGREEMENT_INVOLVEMENT.AGREEMENT_ID)
        .from(AGREEMENT_INVOLVEMENT)
        .where(AGREEMENT_INVOLVEMENT.SIDE_CODE.eq(who.code()))
        .and(options.since().map(AGREEMENT_INVOLVEMENT.LAST_DAY::ge).orElse(noCondition()))
        .and(options.until().map(AGREEMENT_INVOLVEMENT.FIRST_DAY::le).orElse(noCondition()));
  }
}
