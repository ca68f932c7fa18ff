package vn.motcua.dossier.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.model.Status;
import vn.motcua.shared.LateCause;
import vn.motcua.shared.LimitUnit;

/**
 * A dossier as the API shows it; personal data masked.
 *
 * @param statusName the state's name in the caller's language
 * @param nationalStatus number of the state in the national exchange (1–10)
 * @param agency where it was received, as in the code
 * @param competentAgency the agency that decides
 * @param relayDueAt by when it must be passed on to, or accepted by, the competent agency
 * @param remaining null when nothing counts: no limit, paused, or handled
 * @param held who had it how long since it was received; null before
 * @param lateCause why its result comes, or came, late; null until somebody says so
 * @param openBefore codes of what the same person handed in before of the same procedure and has
 *     open; only in the answer to an intake
 * @param warnings of what was done and may not be meant so; only in the answer to an act
 * @param actions what the caller may do now, names of {@code /actions/{action}}
 */
public record DossierAnswer(
    String code,
    long version,
    Status status,
    String statusName,
    int nationalStatus,
    String agency,
    String competentAgency,
    @Nullable OffsetDateTime relayDueAt,
    String procedure,
    String procedureName,
    Channel channel,
    String applicantName,
    OffsetDateTime submittedAt,
    @Nullable OffsetDateTime receivedAt,
    @Nullable OffsetDateTime dueAt,
    @Nullable LocalDate dueOn,
    @Nullable Limit timeLimit,
    @Nullable List<Day> deadline,
    @Nullable OffsetDateTime pausedAt,
    @Nullable Remaining remaining,
    @Nullable Holder holder,
    @Nullable Held held,
    @Nullable OffsetDateTime finishedAt,
    @Nullable OffsetDateTime returnedAt,
    @Nullable Integer resultNumber,
    @Nullable String resultNotation,
    @Nullable LateCause lateCause,
    @Nullable List<String> openBefore,
    @Nullable List<Warning> warnings,
    List<String> actions,
    Map<String, String> links) {

  /**
   * Something the screen would have said before.
   *
   * @param code for programs, {@code PERSON_AWAY}
   */
  public record Warning(String code, String message) {}

  /** A time limit as the catalogue states it. */
  public record Limit(int amount, LimitUnit unit) {}

  /** One day of the explanation of the due date. */
  public record Day(LocalDate on, boolean counted, int number, String reason, String note) {}

  /**
   * Working time left.
   *
   * @param workingMinutes negative when overdue
   */
  public record Remaining(long workingMinutes, boolean overdue) {}

  /**
   * Who had the dossier for how long, in working minutes of the deciding agency's hours.
   *
   * @param workingMinutes from receipt until handling ended, or until now: what the parts and the
   *     applicant's own time make up
   * @param applicantMinutes while it waited for the applicant to complete it
   */
  public record Held(long workingMinutes, long applicantMinutes, List<HeldBy> by) {}

  /** The time in one hand; no account while it lay in a common tray. */
  public record HeldBy(
      String agency,
      @Nullable String department,
      @Nullable Long accountId,
      @Nullable String fullName,
      long workingMinutes) {}

  /** Who has the dossier in hand. */
  public record Holder(
      String agency,
      @Nullable String department,
      @Nullable Long accountId,
      @Nullable String fullName) {}
}
