package vn.motcua.history.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.history.model.Moment;
import vn.motcua.history.model.Punctuality;
import vn.motcua.platform.sql.Batches;
import vn.motcua.platform.sql.TypedParameters;
import vn.motcua.shared.LimitUnit;

/** Finds, closes, reopens and deletes past dossiers; whoever calls has taken the turn. */
@Component
public class PastStore {

  private static final String KNOWN =
      """
      select code, closed_at is null as open
        from history.past_dossier
       where code = any (:codes)
      """;
  private static final String OPEN =
      """
      select past_id, code, agency_id, agency_path, received_at, limit_unit, due_at
        from history.past_dossier
       where code = any (:codes)
         and closed_at is null
       order by past_id
      """;
  private static final String REMEMBER =
      """
      insert into history.closing (
             past_id, import_id, line_no, recorded_by, recorded_by_name, recorded_at, note,
             overdue_before, supplements_before, apologised_before, cause_before, payment_before,
             satisfied_before)
      select past_id, :import, :line, :by, :byName, :at, :note,
             overdue, supplements, apologised, late_cause, payment, satisfied
        from history.past_dossier
       where past_id = :id
         and closed_at is null
      """;
  private static final String CLOSE =
      """
      update history.past_dossier
         set closed_at = :closedAt,
             closed_on = :closedOn,
             returned_at = :returnedAt,
             outcome = :outcome,
             timeliness = :timeliness,
             overdue = overdue - datemultirange(daterange(:closedOn, null)),
             supplements = greatest(supplements, :supplements),
             apologised = apologised or :apologised,
             late_cause = coalesce(:cause, late_cause),
             handling_minutes = :minutes,
             payment = coalesce(:payment, payment),
             satisfied = coalesce(cast(:satisfied as boolean), satisfied)
       where past_id = :id
         and closed_at is null
      """;
  private static final String REOPEN =
      """
      update history.past_dossier p
         set closed_at = null,
             closed_on = null,
             returned_at = null,
             outcome = null,
             timeliness = null,
             handling_minutes = null,
             overdue = c.overdue_before,
             supplements = c.supplements_before,
             apologised = c.apologised_before,
             late_cause = c.cause_before,
             payment = c.payment_before,
             satisfied = c.satisfied_before
        from history.closing c
       where c.past_id = p.past_id
         and p.past_id = any (:ids)
      """;

  private final JdbcClient jdbc;
  private final Batches batches;

  PastStore(JdbcClient jdbc, Batches batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /** Which of the codes are there, and whether in hand. */
  public Map<String, Boolean> known(Collection<String> codes) {
    var known = new HashMap<String, Boolean>();
    jdbc.sql(KNOWN)
        .param("codes", codes.toArray(String[]::new))
        .query(
            row -> {
              known.put(row.getString("code"), row.getBoolean("open"));
            });
    return known;
  }

  /** Those of the codes that are in hand, in order of number. */
  public List<OpenPast> open(Collection<String> codes) {
    return jdbc.sql(OPEN)
        .param("codes", codes.toArray(String[]::new))
        .query(PastStore::openPast)
        .list();
  }

  /** Closes them, and keeps what stood there before. */
  public void close(List<PastClosing> closings) {
    batches.run(REMEMBER, closings, PastStore::remembered);
    batches.run(CLOSE, closings, PastStore::closed);
  }

  /** Numbers of dossiers that import closed, of those stored by others. */
  public List<Long> closedBy(long importId, int limit) {
    return jdbc.sql(
            """
            select past_id
              from history.closing
             where import_id = :import
             order by past_id
             limit :limit
            """)
        .param("import", importId)
        .param("limit", limit)
        .query(Long.class)
        .list();
  }

  /** Puts them back in hand, as they were before they were closed. */
  public void reopen(List<Long> ids) {
    var numbers = ids.toArray(Long[]::new);
    jdbc.sql(REOPEN).param("ids", numbers).update();
    jdbc.sql("delete from history.closing where past_id = any (:ids)")
        .param("ids", numbers)
        .update();
  }

  /** Says which numbers an import drew. */
  public void block(long importId, long first, long last) {
    jdbc.sql(
            """
            insert into history.import_block (import_id, first_id, last_id)
            values (:import, :first, :last)
            """)
        .param("import", importId)
        .param("first", first)
        .param("last", last)
        .update();
  }

  /** First and last of consecutive numbers. */
  public record Block(long first, long last) {}

  /** The last numbers an import drew and still has. */
  public List<Block> lastBlock(long importId) {
    return jdbc.sql(
            """
            select first_id as first, last_id as last
              from history.import_block
             where import_id = :import
             order by first_id desc
             limit 1
            """)
        .param("import", importId)
        .query(Block.class)
        .list();
  }

  /** Deletes the dossiers of a block, their words and the block. */
  public void delete(long importId, Block block) {
    for (var statement :
        List.of(
            // whoever gives them words meanwhile holds them, and is waited for here
            "delete from history.past_dossier where past_id between :first and :last",
            "delete from history.past_search where past_id between :first and :last",
            """
            delete from history.import_block
             where import_id = :import
               and first_id = :first
               and last_id = :last
            """)) {
      var prepared = jdbc.sql(statement).param("first", block.first()).param("last", block.last());
      (statement.contains(":import") ? prepared.param("import", importId) : prepared).update();
    }
  }

  private static TypedParameters remembered(PastClosing closing) {
    return new TypedParameters()
        .id("id", closing.past().id())
        .id("import", closing.importId())
        .id("line", closing.line())
        .id("by", closing.by().accountId())
        .text("byName", closing.by().fullName())
        .moment("at", closing.at())
        .text("note", closing.note());
  }

  private static TypedParameters closed(PastClosing closing) {
    var past = closing.past();
    var ending = closing.ending();
    var care = closing.care();
    return new TypedParameters()
        .id("id", past.id())
        .moment("closedAt", Moment.instant(ending.closedAt()))
        .day("closedOn", Moment.date(ending.closedAt()))
        .moment(
            "returnedAt",
            Moment.isGiven(ending.returnedAt()) ? Moment.instant(ending.returnedAt()) : null)
        .name("outcome", ending.outcome())
        .name("timeliness", Punctuality.of(past.unit(), past.dueAt(), ending.closedAt()))
        .number("supplements", care.supplements())
        .flag("apologised", care.apologised())
        .name("cause", care.cause())
        .number("minutes", ending.minutes())
        .name("payment", care.payment())
        .text("satisfied", care.satisfied() == null ? null : care.satisfied().toString());
  }

  private static OpenPast openPast(ResultSet row, int number) throws SQLException {
    var unit = row.getString("limit_unit");
    return new OpenPast(
        row.getLong("past_id"),
        row.getString("code"),
        row.getLong("agency_id"),
        row.getString("agency_path"),
        moment(row.getTimestamp("received_at")),
        unit == null ? null : LimitUnit.valueOf(unit),
        moment(row.getTimestamp("due_at")));
  }

  private static long moment(@Nullable Timestamp value) {
    return value == null ? Moment.NONE : Moment.of(value.toInstant());
  }

  /** Joins numbers that lie near each other, so that few events tell of many. */
  public static List<Block> blocks(List<Long> ids, int gap) {
    var blocks = new ArrayList<Block>();
    for (var id : ids) {
      if (!blocks.isEmpty() && id - blocks.getLast().last() <= gap) {
        blocks.set(blocks.size() - 1, new Block(blocks.getLast().first(), id));
      } else {
        blocks.add(new Block(id, id));
      }
    }
    return blocks;
  }
}
