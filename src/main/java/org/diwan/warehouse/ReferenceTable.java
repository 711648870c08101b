package org.diwan.warehouse;

import java.util.List;
import java.util.Locale;

/** The reference files that become dimensions, in the order in which they build on each other. */
public enum ReferenceTable {
  EVENT_TYPES(
      "event_type,name_en,name_ar,event_class,event_family,plover_mode,cameo_root,quad_class,score,"
          + "ontology_version,description_en",
      "event_types"),
  AGREEMENT_TYPES("agreement_type,name_en,name_ar,binding,description_en", "agreement_types"),
  TOPICS("topic,name_en,name_ar", "topics"),
  OFFICE_CLASSES("office_class,rank_no,name_en,name_ar", "office_classes"),
  UNITS("unit,unit_kind,name_en,names_ar,base_unit,base_factor", "units"),
  CURRENCIES("code,name_en,names_ar", "currencies"),
  COUNTRIES(
      "iso3,iso2,name_en,name_ar,aliases_ar",
      "countries",
      "country_participants",
      "former_country_aliases",
      "country_aliases"),
  CITIES("name_en,name_ar,country_iso3,kind,city_en", "cities", "capitals"),
  ORGANISATIONS(
      "id,name_en,name_ar,aliases_ar,kind,country_iso3",
      "organisations",
      "former_organisations",
      "former_organisation_aliases",
      "organisation_aliases"),
  PEOPLE(
      "id,name_en,name_ar,aliases_ar,country_iso3",
      "people",
      "former_people",
      "former_person_aliases",
      "person_aliases"),
  NAMES_EN("id,names_en", "former_names_en", "names_en"),
  HOLDINGS(
      "person_id,office_class,title_ar,country_iso3,organisation_id,from,to,sureness",
      "former_holdings",
      "offices",
      "holdings"),
  OUTLETS(
      "id,name_en,name_ar,aliases,country_iso3",
      "outlets",
      "former_outlet_aliases",
      "outlet_aliases");

  private final List<String> columns;
  private final List<String> statements;

  ReferenceTable(String columns, String... statements) {
    this.columns = List.of(columns.split(","));
    this.statements = List.of(statements);
  }

  /** Path of the file within the seeds. */
  public String path() {
    return "reference/" + name().toLowerCase(Locale.ROOT) + ".csv";
  }

  /** Columns of the file that the warehouse takes up. */
  public List<String> columns() {
    return columns;
  }

  List<String> statements() {
    return statements;
  }
}
