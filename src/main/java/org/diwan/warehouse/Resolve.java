package org.diwan.warehouse;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.diwan.model.EventStatus;
import org.diwan.model.EventType;
import org.diwan.model.FactKind;

/**
 * Computes the facts from the mentions: what several articles state becomes one fact with a mention
 * each. Only blocks in which a mention came or went are looked at, and only facts whose mentions
 * changed are written. One transaction, the caller's; after it nothing is left to resolve.
 */
public final class Resolve {
  private static final List<String> EVENT_STATEMENTS =
      List.of(
          "dropped_mentions",
          "new_ids",
          "records",
          "left_events",
          "claims",
          "mentions",
          "former_participants",
          "participants",
          "former_topics",
          "topics",
          "empty_events");

  private static final List<String> AGREEMENT_STATEMENTS =
      List.of(
          "dropped_mentions",
          "new_ids",
          "records",
          "left_agreements",
          "claims",
          "mentions",
          "former_steps",
          "steps",
          "former_parties",
          "parties",
          "former_topics",
          "topics",
          "empty_agreements");

  private static final List<String> MEMBER_STATEMENTS = List.of("places", "units", "outlets");

  private static final List<String> PARTICIPANT_STATEMENTS =
      List.of("count", "former_leads", "names", "unnamed", "settled");

  private final Connection connection;
  private final long runId;
  private final Changes changes;

  public Resolve(Connection connection, long runId) {
    this.connection = connection;
    this.runId = runId;
    this.changes = new Changes(connection, runId);
  }

  /**
   * Events, then agreements, then stories, then the names of participants that only articles know.
   */
  public void run() throws SQLException {
    events();
    agreements();
    new Stories(connection, runId).run();
    statements("member", MEMBER_STATEMENTS);
    statements("participant", PARTICIPANT_STATEMENTS);
  }

  /**
   * Settles the ids of facts, once a run has written all else: what the run brought goes on under
   * the id of what it put it in the place of; what is gone and nothing goes on as leads on to what
   * its mentions are now. Done once a run, so that ids hang neither on slices nor on their order.
   */
  public void settleIds() throws SQLException {
    inherit("event", "events", EVENT_STATEMENTS);
    inherit("agreement", "agreements", AGREEMENT_STATEMENTS);
    statements("event", List.of("successors"));
    statements("agreement", List.of("successors"));
    statements("fact", List.of("settled_claims"));
    statements("participant", List.of("settled"));
  }

  /**
   * Until no id is left that a fact of this run could have: each time the best matches are made.
   */
  private void inherit(String folder, String facts, List<String> writing) throws SQLException {
    statements("fact", List.of("no_groups"));
    while (hasHeirs(folder)) {
      changes.before(facts);
      statements(folder, writing);
      changes.after(facts);
      statements("fact", List.of("nothing_altered", "no_groups"));
    }
  }

  private boolean hasHeirs(String folder) throws SQLException {
    long heirs = SqlScript.run(connection, "resolve/" + folder + "/claimants", runId);
    statements(folder, List.of("inherited"));
    return heirs > 0;
  }

  private void events() throws SQLException {
    resolve(FactKind.EVENT, "event", Resolve::event, EventBlocks::grouped);
    statements("event", List.of("dropped_facts"));
    changes.before("events");
    statements("event", EVENT_STATEMENTS);
    changes.after("events");
  }

  private void agreements() throws SQLException {
    AgreementKinship kinship = new AgreementKinship();
    resolve(
        FactKind.AGREEMENT,
        "agreement",
        Resolve::agreement,
        blocks -> blocks.stream().flatMap(block -> Grouping.of(block, kinship).stream()).toList());
    statements("agreement", List.of("dropped_facts"));
    changes.before("agreements");
    statements("agreement", AGREEMENT_STATEMENTS);
    changes.after("agreements");
    statements("fact", List.of("no_groups"));
  }

  /** Groups the mentions of touched blocks, then lets corrections have the last word. */
  private <M extends Mention> void resolve(
      FactKind kind,
      String folder,
      BlockReader.RowMapper<M> mapper,
      Function<Collection<List<M>>, List<Group<M>>> grouping)
      throws SQLException {
    statements("fact", List.of("no_groups"));
    BlockClusters.write(connection, "resolve/" + folder + "/joined_blocks");
    Verdicts verdicts = Verdicts.of(connection, kind);
    GroupWriter writer = new GroupWriter(connection);
    new BlockReader(connection)
        .each(
            "resolve/" + folder + "/touched_blocks",
            mapper,
            blocks -> {
              Verdicts.Judged<M> judged = verdicts.judge(grouping.apply(blocks));
              writer.add(ResolvedGroup.of(judged.groups()));
              writer.drop(judged.dropped());
            });
    writer.flush();
  }

  private static EventMention event(ResultSet row) throws SQLException {
    return new EventMention(
        row.getLong("mention_id"),
        BlockReader.longOrNull(row, "fact_id"),
        row.getInt("fact_mentions"),
        row.getString("article_ref"),
        row.getInt("no"),
        row.getLong("evidence_hash"),
        EventType.valueOf(row.getString("event_type")),
        row.getString("kin"),
        sides(row.getString("recipients")),
        row.getBoolean("is_one_sided"),
        row.getBoolean("is_unopposed"),
        row.getBoolean("is_known"),
        EventStatus.valueOf(row.getString("event_status")),
        BlockReader.span(row, "date"),
        BlockReader.day(row, "published_on"),
        BlockReader.keys(row, "people"),
        BlockReader.keys(row, "bodies"),
        BlockReader.longOrNull(row, "city"),
        BlockReader.keys(row, "bands"),
        BlockReader.keys(row, "runs"),
        BlockReader.keys(row, "gist"));
  }

  private static Set<String> sides(String joined) {
    return joined.isEmpty() ? Set.of() : Set.of(joined.split("\\+"));
  }

  private static AgreementMention agreement(ResultSet row) throws SQLException {
    return new AgreementMention(
        row.getLong("mention_id"),
        BlockReader.longOrNull(row, "fact_id"),
        row.getInt("fact_mentions"),
        row.getString("article_ref"),
        row.getInt("no"),
        row.getLong("evidence_hash"),
        row.getBoolean("is_known"),
        Set.copyOf(Arrays.asList(row.getString("name_key").split(" "))),
        BlockReader.span(row, "signed"),
        BlockReader.day(row, "valid_from"),
        BlockReader.day(row, "valid_to"),
        BlockReader.keys(row, "topics"));
  }

  private void statements(String folder, List<String> names) throws SQLException {
    for (String name : names) {
      SqlScript.run(connection, "resolve/" + folder + "/" + name, runId);
    }
  }
}
