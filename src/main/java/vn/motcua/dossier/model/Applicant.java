package vn.motcua.dossier.model;

/**
 * Whose dossier it is. Empty text = not given.
 *
 * @param identityNumber 12 digits (căn cước) or 9 (CMND)
 */
public record Applicant(
    String fullName,
    String identityNumber,
    String phone,
    String email,
    String address,
    String ethnicGroup) {}
