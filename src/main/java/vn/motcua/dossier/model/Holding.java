package vn.motcua.dossier.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a dossier lies and who has it in hand.
 *
 * @param agencyId the agency that handles it now; the receiving one, or another it was forwarded to
 * @param departmentId the department, when it lies in one
 * @param holderId the account that must act; null = anybody of the department who may
 * @param officerId the officer it was assigned to last, to whom it comes back from signature
 * @param signerId the leader it was submitted to, or who approved it
 * @param step number of the step of the procedure's internal process
 */
public record Holding(
    long agencyId,
    String agencyPath,
    @Nullable Long departmentId,
    @Nullable Long holderId,
    @Nullable Long officerId,
    @Nullable Long signerId,
    int step) {

  public Holding atStep(int step) {
    return new Holding(agencyId, agencyPath, departmentId, holderId, officerId, signerId, step);
  }

  /**
   * The same, with one person in another's place.
   *
   * @param departmentId where it lies then, if the person had it in hand
   */
  public Holding passed(long from, long to, @Nullable Long departmentId) {
    var held = holderId != null && holderId == from;
    return new Holding(
        agencyId,
        agencyPath,
        held ? departmentId : this.departmentId,
        instead(holderId, from, to),
        instead(officerId, from, to),
        instead(signerId, from, to),
        step);
  }

  private static @Nullable Long instead(@Nullable Long person, long from, long to) {
    return person != null && person == from ? Long.valueOf(to) : person;
  }

  /** In a department's common tray. */
  public Holding inTrayOf(@Nullable Long departmentId) {
    return new Holding(agencyId, agencyPath, departmentId, null, officerId, signerId, step);
  }

  public Holding byOfficer(@Nullable Long departmentId, long accountId) {
    return new Holding(agencyId, agencyPath, departmentId, accountId, accountId, signerId, step);
  }

  public Holding bySigner(@Nullable Long departmentId, @Nullable Long accountId) {
    return new Holding(agencyId, agencyPath, departmentId, accountId, officerId, accountId, step);
  }

  public Holding backToOfficer(@Nullable Long departmentId) {
    return new Holding(agencyId, agencyPath, departmentId, officerId, officerId, signerId, step);
  }

  /**
   * Back in the common tray of the desk that received it, when somebody else's work on it is done.
   */
  public Holding backAt(long agencyId, String agencyPath, @Nullable Long departmentId) {
    return new Holding(agencyId, agencyPath, departmentId, null, officerId, signerId, step);
  }

  /** In the common tray of another agency's department. */
  public Holding at(long agencyId, String agencyPath, @Nullable Long departmentId) {
    return new Holding(agencyId, agencyPath, departmentId, null, null, null, step);
  }
}
