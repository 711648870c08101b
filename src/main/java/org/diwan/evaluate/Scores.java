package org.diwan.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.diwan.model.EventType;
import org.diwan.model.Evidence;

/**
 * What the reading got right and wrong, summed over articles. Not safe for several threads.
 *
 * <p>An event found under a kindred type counts as a hit of the annotated one.
 */
public final class Scores {
  private final Map<Line, Tally> lines = new EnumMap<>(Line.class);
  private final Map<EventType, Tally> types = new EnumMap<>(EventType.class);
  private final Map<String, Share> attributes = new TreeMap<>();
  private final Map<String, RuleScore> rules = new TreeMap<>();
  private final Map<Band, Share> bands = new EnumMap<>(Band.class);
  private final List<String> remarks = new ArrayList<>();
  private int articles;
  private int absent;

  Scores() {
    List.of(Line.values()).forEach(this::line);
    List.of(Band.values()).forEach(this::band);
  }

  void article(boolean present) {
    articles++;
    absent += present ? 0 : 1;
  }

  void type(EventType type, int hit, int missed, int wrong) {
    types.computeIfAbsent(type, t -> new Tally()).add(hit, missed, wrong);
  }

  void attribute(String name, boolean right) {
    attributes.computeIfAbsent(name, n -> new Share()).add(right);
  }

  /** Counts a found fact for its rule and its confidence. */
  void fact(Line line, Evidence evidence, boolean right) {
    rules.computeIfAbsent(evidence.rule(), r -> new RuleScore(line(line))).add(right);
    band(Band.of(evidence.confidence())).add(right);
  }

  void remark(String remark) {
    remarks.add(remark);
  }

  /** Number of annotated articles. */
  public int articles() {
    return articles;
  }

  /** Number of annotated articles that were not read. */
  public int absent() {
    return absent;
  }

  public Tally line(Line line) {
    return lines.computeIfAbsent(line, l -> new Tally());
  }

  private Share band(Band band) {
    return bands.computeIfAbsent(band, b -> new Share());
  }

  /** All facts as one line. */
  public Tally all() {
    Tally all = new Tally();
    lines.values().forEach(all::add);
    return all;
  }

  /** Mean F1 of the lines that hold anything. */
  public double meanOfLines() {
    return lines.values().stream()
        .filter(line -> line.gold() > 0 || line.found() > 0)
        .mapToDouble(Tally::f1)
        .average()
        .orElse(0);
  }

  public Map<EventType, Tally> types() {
    return types;
  }

  /** Of what matched, the share that is right, by attribute. */
  public Map<String, Share> attributes() {
    return attributes;
  }

  /** Facts by the rule that made them. */
  public Map<String, RuleScore> rules() {
    return rules;
  }

  /** Share of right facts by confidence. */
  public Map<Band, Share> bands() {
    return bands;
  }

  /** Each miss and each false alarm, one line. */
  public List<String> remarks() {
    return remarks;
  }
}
