package vn.motcua.dossier.model;

/**
 * Who hands in for somebody else.
 *
 * @param ground why this person may, e.g. the number of the authorisation, or a kinship
 */
public record Submitter(String fullName, String identityNumber, String phone, String ground) {}
