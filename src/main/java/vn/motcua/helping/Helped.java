package vn.motcua.helping;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is helped, as the card and the person say.
 *
 * @param identityNumber 12 digits
 * @param phone as typed there; empty when the person has none
 */
public record Helped(
    String identityNumber,
    String fullName,
    @Nullable LocalDate birthDate,
    String phone,
    String address) {}
