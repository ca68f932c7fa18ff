package vn.motcua.helping;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.SubjectRef;

/**
 * One person helped once, while present.
 *
 * @param helperId account of whoever helps
 * @param consent null until the person consented
 * @param consentWords to which the person said yes; empty before
 * @param consentFileId the photographed paper; null for another consent
 * @param endsAt from when on it is over by itself; null before the consent
 * @param endedAt when somebody ended it; null otherwise
 */
public record Assistance(
    long id,
    Team team,
    long helperId,
    String helperName,
    Helped person,
    Instant beganAt,
    @Nullable Consent consent,
    String consentWords,
    @Nullable Long consentFileId,
    @Nullable Instant consentedAt,
    @Nullable Instant endsAt,
    @Nullable Instant endedAt) {

  /** How long a consent lasts: nobody sits with a neighbour longer. */
  public static final Duration LONGEST = Duration.ofHours(4);

  /** Of assistances and the papers of their consents. */
  public static final String SUBJECT = "assistance";

  public SubjectRef subject() {
    return new SubjectRef(SUBJECT, Long.toString(id));
  }

  /** Whether the person has neither consented nor been left. */
  public boolean isWaiting() {
    return consent == null && endedAt == null;
  }

  /** Whether the helper may act at that moment. */
  public boolean isOpen(Instant now) {
    return endsAt != null && endedAt == null && now.isBefore(endsAt);
  }
}
