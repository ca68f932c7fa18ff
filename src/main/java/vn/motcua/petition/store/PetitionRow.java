package vn.motcua.petition.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.petition.PetitionCode;
import vn.motcua.petition.model.Concern;
import vn.motcua.petition.model.Guidance;
import vn.motcua.petition.model.Holding;
import vn.motcua.petition.model.Limits;
import vn.motcua.petition.model.Petition;
import vn.motcua.petition.model.Publication;
import vn.motcua.petition.model.Rating;
import vn.motcua.petition.model.Receipt;
import vn.motcua.petition.model.Reply;
import vn.motcua.petition.model.Sender;
import vn.motcua.petition.model.Source;
import vn.motcua.petition.model.Status;
import vn.motcua.petition.model.Subject;
import vn.motcua.petition.model.Timing;
import vn.motcua.petition.model.Verdict;
import vn.motcua.platform.sql.TypedParameters;

/** A petition as a row, and back. */
final class PetitionRow {

  static final String COLUMNS =
      """
      p.petition_id, p.code, p.version, p.status, p.source, p.sender_name, p.sender_address, p.sender_phone,
             p.sender_email, p.content, p.proposed, p.concern, p.dossier_code, p.procedure_code, p.procedure_name,
             p.received_agency_id, p.received_agency_path, p.received_at, p.received_by, p.received_by_name,
             p.publishable, p.agency_id, p.agency_path, p.handler_id, p.handler_name, p.against_id, p.sealed,
             p.from_at, p.refuse_days, p.ask_days, p.forward_days, p.handle_days, p.publish_days, p.step_due_at,
             p.due_at, p.paused_at, p.paused_from, p.asked, p.settled_at, p.late, p.reply, p.verdict, p.guidance,
             p.replied_at, p.replied_by_name, p.published_at, p.published_content, p.published_reply,
             p.withheld_why, p.merged_into, p.satisfied, p.rating_word, p.rated_at
      """;

  private PetitionRow() {}

  static Petition read(ResultSet row, int number) throws SQLException {
    var merged = row.getString("merged_into");
    return new Petition(
        row.getLong("petition_id"),
        new PetitionCode(row.getString("code")),
        row.getLong("version"),
        Status.valueOf(row.getString("status")),
        new Sender(
            row.getString("sender_name"),
            row.getString("sender_address"),
            row.getString("sender_phone"),
            row.getString("sender_email")),
        subject(row),
        receipt(row),
        holding(row),
        timing(row),
        reply(row),
        new Publication(
            moment(row, "published_at"),
            row.getString("published_content"),
            row.getString("published_reply"),
            row.getString("withheld_why")),
        merged == null ? null : new PetitionCode(merged),
        rating(row));
  }

  private static Subject subject(ResultSet row) throws SQLException {
    return new Subject(
        row.getString("content"),
        Concern.of(text(row, "proposed")).orElse(null),
        Concern.of(text(row, "concern")).orElse(null),
        row.getString("dossier_code"),
        row.getString("procedure_code"),
        row.getString("procedure_name"));
  }

  private static Receipt receipt(ResultSet row) throws SQLException {
    return new Receipt(
        Source.valueOf(row.getString("source")),
        row.getLong("received_agency_id"),
        row.getString("received_agency_path"),
        known(row, "received_at"),
        row.getLong("received_by"),
        row.getString("received_by_name"),
        row.getBoolean("publishable"));
  }

  private static Holding holding(ResultSet row) throws SQLException {
    return new Holding(
        row.getLong("agency_id"),
        row.getString("agency_path"),
        row.getObject("handler_id", Long.class),
        row.getString("handler_name"),
        row.getObject("against_id", Long.class),
        row.getBoolean("sealed"));
  }

  private static Timing timing(ResultSet row) throws SQLException {
    var pausedFrom = row.getString("paused_from");
    return new Timing(
        known(row, "from_at"),
        new Limits(
            row.getInt("refuse_days"),
            row.getInt("ask_days"),
            row.getInt("forward_days"),
            row.getInt("handle_days"),
            row.getInt("publish_days")),
        moment(row, "step_due_at"),
        known(row, "due_at"),
        moment(row, "paused_at"),
        pausedFrom == null ? null : Status.valueOf(pausedFrom),
        row.getBoolean("asked"),
        moment(row, "settled_at"),
        row.getObject("late", Boolean.class));
  }

  private static Reply reply(ResultSet row) throws SQLException {
    return new Reply(
        row.getString("reply"),
        Verdict.of(text(row, "verdict")).orElse(null),
        Guidance.of(text(row, "guidance")).orElse(null),
        moment(row, "replied_at"),
        row.getString("replied_by_name"));
  }

  private static @Nullable Rating rating(ResultSet row) throws SQLException {
    var at = moment(row, "rated_at");
    return at == null
        ? null
        : new Rating(row.getBoolean("satisfied"), row.getString("rating_word"), at);
  }

  /** What a change may change. */
  static TypedParameters state(Petition petition) {
    var holding = petition.holding();
    var timing = petition.timing();
    var limits = timing.limits();
    var reply = petition.reply();
    var publication = petition.publication();
    var rating = petition.rating();
    var merged = petition.mergedInto();
    return new TypedParameters()
        .name("status", petition.status())
        .text("content", petition.subject().content())
        .name("concern", petition.subject().concern())
        .id("agencyId", holding.agencyId())
        .text("agencyPath", holding.agencyPath())
        .id("handlerId", holding.handlerId())
        .text("handlerName", holding.handlerName())
        .id("againstId", holding.againstId())
        .flag("sealed", holding.sealed())
        .moment("fromAt", timing.from())
        .number("refuseDays", limits.refuse())
        .number("askDays", limits.ask())
        .number("forwardDays", limits.forward())
        .number("handleDays", limits.handle())
        .number("publishDays", limits.publish())
        .moment("stepDueAt", timing.stepDueAt())
        .moment("dueAt", timing.dueAt())
        .moment("pausedAt", timing.pausedAt())
        .name("pausedFrom", timing.pausedFrom())
        .flag("asked", timing.asked())
        .moment("settledAt", timing.settledAt())
        .text("late", timing.late() == null ? null : timing.late().toString())
        .text("reply", reply.text())
        .name("verdict", reply.verdict())
        .name("guidance", reply.guidance())
        .moment("repliedAt", reply.at())
        .text("repliedByName", reply.byName())
        .moment("publishedAt", publication.at())
        .text("publishedContent", publication.content())
        .text("publishedReply", publication.answer())
        .text("withheldWhy", publication.withheldWhy())
        .text("mergedInto", merged == null ? null : merged.value())
        .text("satisfied", rating == null ? null : Boolean.toString(rating.satisfied()))
        .text("ratingWord", rating == null ? "" : rating.word())
        .moment("ratedAt", rating == null ? null : rating.at());
  }

  private static String text(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNullElse(row.getString(column), "");
  }

  static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  static Instant known(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(moment(row, column), column);
  }
}
