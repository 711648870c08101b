package org.diwan.extract.entity.recall;

import java.util.List;
import org.diwan.extract.entity.body.OrganisationGrammar;
import org.diwan.extract.entity.mention.Entity;
import org.diwan.extract.entity.mention.Mention;
import org.diwan.extract.entity.mention.ReadSentence;
import org.diwan.extract.entity.registry.Registry;
import org.diwan.extract.entity.unit.OrganisationHeads;
import org.diwan.extract.entity.unit.Unit;
import org.diwan.extract.entity.unit.Units;
import org.diwan.gazetteer.Meaning;
import org.diwan.gazetteer.NameWords;
import org.diwan.text.Form;
import org.diwan.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The body that a title names, {@code مدير هيئة الغابات فلان}: behind it the article calls it by
 * its noun alone, {@code إن الهيئة}. Not where somebody only works, {@code أستاذ بجامعة}.
 */
public final class ServedBody {
  private final OrganisationHeads heads;
  private final OrganisationGrammar grammar;
  private final NameWords words;
  private final Registry registry;
  private final String text;

  public ServedBody(
      OrganisationHeads heads,
      OrganisationGrammar grammar,
      NameWords words,
      Registry registry,
      String text) {
    this.heads = heads;
    this.grammar = grammar;
    this.words = words;
    this.registry = registry;
    this.text = text;
  }

  /** The body whose officer a mention names, null for none. */
  @Nullable Entity of(ReadSentence sentence, Mention officer) {
    Entity person = officer.entity();
    if (!person.isPerson() || person.isFormer()) {
      return null;
    }
    for (int i = officer.first() + 1; i < officer.end() - 1; i++) {
      if (isHead(sentence.tokens().get(i))) {
        return named(sentence.tokens().subList(i, officer.end()), person);
      }
    }
    return null;
  }

  private boolean isHead(Token token) {
    for (Form form : token.forms()) {
      if (heads.contains(form.word())) {
        return form.preposition() == Form.NONE || form.preposition() == 'ل';
      }
    }
    return false;
  }

  private @Nullable Entity named(List<Token> name, Entity person) {
    List<Unit> units = Units.of(name, registry.gazetteer().tree(), words, heads);
    Meaning.OfOrganisation listed = units.getFirst().as(Meaning.OfOrganisation.class);
    if (listed != null && !listed.weak()) {
      return registry.organisation(listed.organisation());
    }
    OrganisationGrammar.Phrase read = grammar.at(0, units, name, text);
    if (read == null) {
      return null;
    }
    String iso3 = read.countryIso3() == null ? person.countryIso3() : read.countryIso3();
    return registry.organisation(read.name(), iso3);
  }
}
