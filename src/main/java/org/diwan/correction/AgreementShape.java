package org.diwan.correction;

import java.util.List;
import java.util.function.UnaryOperator;
import org.diwan.model.Agreement;
import org.diwan.model.AgreementStatus;
import org.diwan.model.AgreementType;
import org.diwan.model.DateSpan;
import org.diwan.model.Evidence;
import org.diwan.model.FactKind;
import org.diwan.model.Participant;
import org.jspecify.annotations.Nullable;

/** Agreements as corrections see them. */
final class AgreementShape implements FactShape<Agreement> {

  @Override
  public FactKind kind() {
    return FactKind.AGREEMENT;
  }

  @Override
  public String type(Agreement agreement) {
    return agreement.type().name();
  }

  @Override
  public List<Evidence> evidence(Agreement agreement) {
    return agreement.mentions();
  }

  @Override
  public Agreement named(Agreement agreement, UnaryOperator<Participant> naming) {
    return with(
        agreement,
        agreement.type(),
        agreement.status(),
        agreement.signed(),
        agreement.parties().stream().map(naming).toList());
  }

  @Override
  public Agreement united(Agreement first, Agreement second) {
    return new Agreement(
        first.type(),
        first.nameAr(),
        first.nameKey(),
        first.known(),
        first.status(),
        Union.of(first.parties(), second.parties()),
        first.signed() == null ? second.signed() : first.signed(),
        first.valid() == null ? second.valid() : first.valid(),
        first.place() == null ? second.place() : first.place(),
        Union.of(first.topics(), second.topics()),
        first.amount() == null ? second.amount() : first.amount(),
        Union.of(first.mentions(), second.mentions()));
  }

  static Agreement with(Agreement agreement, AgreementType type) {
    return with(agreement, type, agreement.status(), agreement.signed(), agreement.parties());
  }

  static Agreement with(Agreement agreement, AgreementStatus status) {
    return with(agreement, agreement.type(), status, agreement.signed(), agreement.parties());
  }

  static Agreement signed(Agreement agreement, @Nullable DateSpan signed) {
    return with(agreement, agreement.type(), agreement.status(), signed, agreement.parties());
  }

  private static Agreement with(
      Agreement agreement,
      AgreementType type,
      AgreementStatus status,
      @Nullable DateSpan signed,
      List<Participant> parties) {
    return new Agreement(
        type,
        agreement.nameAr(),
        agreement.nameKey(),
        agreement.known(),
        status,
        parties,
        signed,
        agreement.valid(),
        agreement.place(),
        agreement.topics(),
        agreement.amount(),
        agreement.mentions());
  }
}
