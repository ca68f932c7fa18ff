package vn.motcua.form;

/**
 * What an account or an earlier dossier tells of a person; each may be empty.
 *
 * @param identityNumber twelve digits
 * @param birthDate as {@link vn.motcua.shared.TypedDate} reads it, ISO or day first
 * @param gender {@code MALE} or {@code FEMALE}
 * @param ethnicGroup its name, {@code Kinh}
 * @param nationality its name, {@code Việt Nam}
 */
public record KnownPerson(
    String fullName,
    String identityNumber,
    String birthDate,
    String gender,
    String address,
    String phone,
    String email,
    String ethnicGroup,
    String nationality) {}
