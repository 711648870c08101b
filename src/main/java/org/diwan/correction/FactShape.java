package org.diwan.correction;

import java.util.List;
import java.util.function.UnaryOperator;
import org.diwan.model.Evidence;
import org.diwan.model.FactKind;
import org.diwan.model.Participant;

/** What corrections need to know of a sort of facts. */
interface FactShape<F> {

  FactKind kind();

  String type(F fact);

  List<Evidence> evidence(F fact);

  /** The same fact with other participants in place of those it names. */
  F named(F fact, UnaryOperator<Participant> naming);

  /** Two facts of one article as one; what the first does not know comes from the second. */
  F united(F first, F second);
}
