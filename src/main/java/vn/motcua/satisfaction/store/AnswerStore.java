package vn.motcua.satisfaction.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.platform.sql.Typed;
import vn.motcua.satisfaction.Way;
import vn.motcua.satisfaction.model.Invitation;

/** Keeps answers, without whose they are. */
@Repository
public class AnswerStore {

  private static final String ADD =
      """
      insert into satisfaction.answer (
        id, agency_id, agency_path, officer_id, procedure_code, month, way, edition, comment)
      values (:id, :agency, :path, :officer, :procedure, :month, :way, :edition, :comment)
      """;

  private static final String ADD_CHOICES =
      """
      insert into satisfaction.answer_choice (answer_id, question, choice)
      select :id, c.question, c.choice
        from unnest(cast(:questions as text[]), cast(:choices as text[])) c (question, choice)
      """;

  /** Their order is that of random numbers: it tells nothing. */
  private static final String COMMENTS =
      """
      select a.month, a.comment
        from satisfaction.answer a
       where a.agency_id = :agency
         and a.comment <> ''
         and a.month = any(cast(:months as date[]))
       order by a.month desc, a.id
       limit :limit
      """;

  private final JdbcClient jdbc;

  AnswerStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What somebody wrote, in a month. */
  public record Comment(LocalDate month, String comment) {}

  /**
   * @param month the first day of the month of the answer, all that is kept of its time
   * @param choices by question
   */
  public void add(
      Invitation invitation,
      Way way,
      LocalDate month,
      LocalDate edition,
      Map<String, String> choices,
      String comment) {
    var id = UUID.randomUUID();
    jdbc.sql(ADD)
        .param("id", id)
        .param("agency", invitation.agencyId())
        .param("path", invitation.agencyPath())
        .param("officer", Typed.id(invitation.officerId()))
        .param("procedure", invitation.procedureCode())
        .param("month", Typed.day(month))
        .param("way", way.name())
        .param("edition", Typed.day(edition))
        .param("comment", comment)
        .update();
    jdbc.sql(ADD_CHOICES)
        .param("id", id)
        .param("questions", choices.keySet().toArray(String[]::new))
        .param("choices", choices.values().toArray(String[]::new))
        .update();
  }

  /** What people wrote about an agency in those months, at most so many. */
  public List<Comment> comments(long agencyId, List<LocalDate> months, int limit) {
    return jdbc.sql(COMMENTS)
        .param("agency", agencyId)
        .param("months", months.stream().map(LocalDate::toString).toArray(String[]::new))
        .param("limit", limit)
        .query(Comment.class)
        .list();
  }
}
