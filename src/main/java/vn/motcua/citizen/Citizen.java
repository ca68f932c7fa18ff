package vn.motcua.citizen;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.notification.Language;
import vn.motcua.notification.Recipient;
import vn.motcua.shared.Actor;
import vn.motcua.shared.SubjectRef;

/**
 * Somebody with an account. Empty text = not given.
 *
 * @param identityNumber 12 digits; the person's own only when {@link #isProven}
 * @param phone with its country, {@code +84900000472}
 * @param version grows with every change
 */
public record Citizen(
    long id,
    String identityNumber,
    String fullName,
    @Nullable LocalDate birthDate,
    String phone,
    String email,
    String address,
    String ethnicGroup,
    Language language,
    Proof proof,
    long version) {

  /** Of accounts, in the trail. */
  public static final String SUBJECT = "citizen";

  /** The same with another telephone. */
  public Citizen withPhone(String phone) {
    return new Citizen(
        id,
        identityNumber,
        fullName,
        birthDate,
        phone,
        email,
        address,
        ethnicGroup,
        language,
        proof,
        version);
  }

  /** The same as somebody saw it. */
  Citizen seen(long version) {
    return new Citizen(
        id,
        identityNumber,
        fullName,
        birthDate,
        phone,
        email,
        address,
        ethnicGroup,
        language,
        proof,
        version);
  }

  public boolean isProven() {
    return proof.isProven();
  }

  public SubjectRef subject() {
    return new SubjectRef(SUBJECT, Long.toString(id));
  }

  /** Who did it, for the trail; holds no right of the desk. */
  public Actor actor() {
    return new Actor(0, "citizen-" + id, fullName, 0, "/", null, List.of());
  }

  /** Where the person is told something; in the app only under a number that is proven. */
  public Recipient recipient() {
    return new Recipient(fullName, isProven() ? identityNumber : "", email, phone, language);
  }
}
