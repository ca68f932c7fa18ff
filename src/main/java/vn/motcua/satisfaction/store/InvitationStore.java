package vn.motcua.satisfaction.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.platform.sql.AtCommit;
import vn.motcua.platform.sql.NamedStatement;
import vn.motcua.platform.sql.Typed;
import vn.motcua.platform.sql.TypedParameters;
import vn.motcua.platform.token.Token;
import vn.motcua.satisfaction.Way;
import vn.motcua.satisfaction.model.Invitation;
import vn.motcua.shared.Timeliness;

/** Keeps who may rate what, and the ways there. */
@Repository
public class InvitationStore {

  private static final NamedStatement ADD =
      NamedStatement.of(
          """
      insert into satisfaction.invitation (
        dossier_id, code, agency_id, agency_path, officer_id, procedure_code, online, supplements, timeliness,
        month, expires_at)
      values (
        :dossier, :code, :agency, :path, :officer, :procedure, :online, :supplements, :timeliness,
        :month, :expires)
      """);

  private static final NamedStatement ADD_WAY =
      NamedStatement.of(
          """
      insert into satisfaction.way_in (token_hash, dossier_id, way, expires_at)
      values (:hash, :dossier, :way, :expires)
      """);

  private static final String COLUMNS =
      """
      select i.dossier_id, i.code, i.agency_id, i.agency_path, i.officer_id, i.procedure_code, i.online,
             i.supplements, i.timeliness, i.month, i.expires_at, i.answered
        from satisfaction.invitation i
      """;

  private static final String OF_CODE =
      COLUMNS
          + """
             where i.code = :code
               and i.expires_at > :now
            """;

  private static final String BY_TOKEN =
      """
      select i.dossier_id, i.code, i.agency_id, i.agency_path, i.officer_id, i.procedure_code, i.online,
             i.supplements, i.timeliness, i.month, i.expires_at, i.answered, w.way
        from satisfaction.way_in w
        join satisfaction.invitation i on i.dossier_id = w.dossier_id
       where w.token_hash = :hash
         and w.expires_at > :now
      """;

  private static final String ANSWERED =
      """
      update satisfaction.invitation
         set answered = true
       where dossier_id = :dossier
         and not answered
         and expires_at > :now
      """;

  private static final String FORGET_WAYS =
      """
      delete from satisfaction.way_in
       where token_hash in (
             select token_hash
               from satisfaction.way_in
              where expires_at < :now
              limit :limit)
      """;

  private static final String FORGET =
      """
      delete from satisfaction.invitation
       where dossier_id in (
             select dossier_id
               from satisfaction.invitation
              where expires_at < :now
              limit :limit)
      """;

  private final JdbcClient jdbc;
  private final AtCommit atCommit;

  InvitationStore(JdbcClient jdbc, AtCommit atCommit) {
    this.jdbc = jdbc;
    this.atCommit = atCommit;
  }

  /** A way in as somebody opened it. */
  public record Opened(Invitation invitation, Way way) {}

  /** With the commit, together with the link that is sent. */
  public void add(Invitation invitation, Token link) {
    atCommit.write(
        ADD,
        new TypedParameters()
            .id("dossier", invitation.dossierId())
            .text("code", invitation.code())
            .id("agency", invitation.agencyId())
            .text("path", invitation.agencyPath())
            .id("officer", invitation.officerId())
            .text("procedure", invitation.procedureCode())
            .flag("online", invitation.online())
            .number("supplements", invitation.supplements())
            .name("timeliness", invitation.timeliness())
            .day("month", invitation.month())
            .moment("expires", invitation.expiresAt()));
    atCommit.write(ADD_WAY, way(invitation.dossierId(), link, Way.LINK, invitation.expiresAt()));
  }

  public void addWay(long dossierId, Token token, Way way, Instant expiresAt) {
    ADD_WAY.on(jdbc, way(dossierId, token, way, expiresAt)).update();
  }

  private static TypedParameters way(long dossierId, Token token, Way way, Instant expiresAt) {
    return new TypedParameters()
        .value("hash", token.hash())
        .id("dossier", dossierId)
        .name("way", way)
        .moment("expires", expiresAt);
  }

  /** That of a dossier, while it may be rated or has been. */
  public Optional<Invitation> find(String code, Instant now) {
    return jdbc.sql(OF_CODE)
        .param("code", code)
        .param("now", Typed.moment(now))
        .query((row, number) -> invitation(row))
        .optional();
  }

  public Optional<Opened> open(Token token, Instant now) {
    return jdbc.sql(BY_TOKEN)
        .param("hash", token.hash())
        .param("now", Typed.moment(now))
        .query((row, number) -> new Opened(invitation(row), Way.valueOf(row.getString("way"))))
        .optional();
  }

  /** Marks it answered; false when somebody else just has, or its time is over. */
  public boolean answer(long dossierId, Instant now) {
    return jdbc.sql(ANSWERED).param("dossier", dossierId).param("now", Typed.moment(now)).update()
        == 1;
  }

  /** Ways and invitations whose time is over; so many at most of each. */
  public int forget(Instant now, int limit) {
    return jdbc.sql(FORGET_WAYS).param("now", Typed.moment(now)).param("limit", limit).update()
        + jdbc.sql(FORGET).param("now", Typed.moment(now)).param("limit", limit).update();
  }

  private static Invitation invitation(ResultSet row) throws SQLException {
    return new Invitation(
        row.getLong("dossier_id"),
        row.getString("code"),
        row.getLong("agency_id"),
        row.getString("agency_path"),
        row.getObject("officer_id", Long.class),
        row.getString("procedure_code"),
        row.getBoolean("online"),
        row.getInt("supplements"),
        Timeliness.valueOf(row.getString("timeliness")),
        row.getObject("month", LocalDate.class),
        row.getObject("expires_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("answered"));
  }
}
