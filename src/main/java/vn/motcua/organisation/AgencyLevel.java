package vn.motcua.organisation;

/** Level of an agency; districts exist only before 1/7/2025. */
public enum AgencyLevel {
  PROVINCE,
  DISTRICT,
  COMMUNE,
  /** A department of the province (sở, ban, ngành). */
  DEPARTMENT
}
