package vn.motcua.submission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.citizen.Citizen;
import vn.motcua.helping.Assistance;

/**
 * Who submits, as the account says, or as somebody who helps wrote it down. Empty text = not known.
 *
 * @param phone with its country
 * @param helped whether somebody else fills it in for the person
 */
public record Sender(
    String identityNumber,
    String fullName,
    @Nullable LocalDate birthDate,
    String phone,
    String email,
    String address,
    String ethnicGroup,
    boolean helped) {

  public static Sender of(Citizen citizen) {
    return new Sender(
        citizen.identityNumber(),
        citizen.fullName(),
        citizen.birthDate(),
        citizen.phone(),
        citizen.email(),
        citizen.address(),
        citizen.ethnicGroup(),
        false);
  }

  /** The person who is helped. */
  public static Sender of(Assistance assistance) {
    var person = assistance.person();
    return new Sender(
        person.identityNumber(),
        person.fullName(),
        person.birthDate(),
        person.phone(),
        "",
        person.address(),
        "",
        true);
  }
}
