package org.diwan.evaluate.swap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.diwan.evaluate.Gold;
import org.diwan.evaluate.GoldAgreement;
import org.diwan.evaluate.GoldEvent;
import org.diwan.evaluate.GoldFigure;
import org.diwan.evaluate.GoldParticipant;
import org.diwan.model.ParticipantKind;
import org.jspecify.annotations.Nullable;

/**
 * Swaps an article's annotations as its text is swapped.
 *
 * @param text as the article's words are swapped
 * @param countries codes that change
 * @param towns English names that change
 * @param holder English name of who held the offices of an unnamed person of another country
 * @param figure how a figure changes
 */
record GoldSwap(
    UnaryOperator<String> text,
    Map<String, String> countries,
    Map<String, String> towns,
    DateShift dates,
    Function<GoldParticipant, @Nullable String> holder,
    UnaryOperator<GoldFigure> figure) {

  Gold swap(Gold gold) {
    return new Gold(
        gold.articleRef(),
        dates.iso(gold.publishedOn()),
        gold.participants().stream().map(this::participant).toList(),
        gold.events().stream().map(this::event).toList(),
        gold.agreements().stream().map(this::agreement).toList(),
        gold.figures().stream().map(figure).toList());
  }

  private GoldParticipant participant(GoldParticipant of) {
    String country = country(of.country());
    List<String> names = of.namesAr().stream().map(text).toList();
    boolean moved = country != null && !country.equals(of.country());
    boolean unnamed = of.kind() == ParticipantKind.PERSON && names.isEmpty();
    boolean renamed = !names.equals(of.namesAr()) || (unnamed && moved);
    GoldParticipant swapped =
        new GoldParticipant(
            of.id(), of.kind(), renamed ? null : of.nameEn(), names, country, of.offices());
    return unnamed && moved ? named(swapped) : swapped;
  }

  /** Right by the holder's English name, and right unnamed too. */
  private GoldParticipant named(GoldParticipant of) {
    return new GoldParticipant(
        of.id(), of.kind(), holder.apply(of), of.namesAr(), of.country(), of.offices());
  }

  private @Nullable String country(@Nullable String iso3) {
    return iso3 == null ? null : countries.getOrDefault(iso3, iso3);
  }

  private GoldEvent event(GoldEvent event) {
    return new GoldEvent(
        event.type(),
        event.actors(),
        event.recipients(),
        event.others(),
        dates.iso(event.date()),
        event.status(),
        country(event.country()),
        event.city() == null ? null : towns.getOrDefault(event.city(), event.city()),
        event.note(),
        event.optional());
  }

  private GoldAgreement agreement(GoldAgreement of) {
    return new GoldAgreement(
        of.type(),
        text.apply(of.nameAr()),
        of.parties(),
        of.status(),
        dates.iso(of.signed()),
        dates.iso(of.validFrom()),
        dates.iso(of.validTo()),
        of.optional());
  }
}
