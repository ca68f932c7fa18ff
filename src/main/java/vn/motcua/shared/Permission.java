package vn.motcua.shared;

/**
 * One thing somebody may be allowed to do. Rights are given to roles in {@link Role}, nowhere else.
 */
public enum Permission {
  /** Take dossiers in at the counter, accept, ask for a supplement, refuse at intake. */
  DOSSIER_RECEIVE("dossier.receive"),
  /** See the dossiers of the agencies in scope, with personal data masked. */
  DOSSIER_READ("dossier.read"),
  /** Be given dossiers and work on those one holds: forward, send back, submit for signature. */
  DOSSIER_PROCESS("dossier.process"),
  /** Give dossiers of one's department to its officers. */
  DOSSIER_ASSIGN("dossier.assign"),
  /** Sign: approve or refuse after appraisal, and stop. */
  DOSSIER_APPROVE("dossier.approve"),
  /** Number and seal results. */
  DOSSIER_ISSUE("dossier.issue"),
  /** Hand results over to applicants. */
  DOSSIER_RETURN("dossier.return"),
  /** Apologise and make a new appointment. */
  DOSSIER_RESCHEDULE("dossier.reschedule"),
  /** Stop a dossier, at the applicant's request or because a supplement never came. */
  DOSSIER_STOP("dossier.stop"),
  /** Let due dates follow a corrected calendar. */
  DOSSIER_RECOMPUTE("dossier.recompute"),
  /** Take down that somebody called after a dossier, and answer for those one holds. */
  DOSSIER_URGE("dossier.urge"),
  /** Scan papers at hand-overs, put them away, draw up minutes. */
  DOSSIER_PAPER("dossier.paper"),
  /** Print the dossier register. */
  REGISTER_READ("register.read"),
  /** Close certification books; say who signs certifications and where. */
  CERTIFICATION_MANAGE("certification.manage"),
  /** Import and change the catalogue of procedures. */
  CATALOGUE_MANAGE("catalogue.manage"),
  /**
   * Lay down the internal processes of the agencies in scope, publish procedures there and set them
   * up for use.
   */
  PROCESS_MANAGE("process.manage"),
  /** Read the working calendar and its exceptions. */
  CALENDAR_READ("calendar.read"),
  /** Enter holidays, swaps, closures and hours into the calendars of the agencies in scope. */
  CALENDAR_MANAGE("calendar.manage"),
  /** Read the numbers of the law as entered: values, days, grounds. */
  SETTING_READ("setting.read"),
  /** Enter and withdraw the province's values of them. */
  SETTING_MANAGE("setting.manage"),
  /** Read agencies, departments and staff. */
  ORGANISATION_READ("organisation.read"),
  /** Enter identifier codes, open and close departments, employ staff. */
  ORGANISATION_MANAGE("organisation.manage"),
  /** Create accounts, grant roles, reset passwords. */
  ACCOUNT_MANAGE("account.manage"),
  /** Read the audit trail. */
  AUDIT_READ("audit.read");

  private final String key;

  Permission(String key) {
    this.key = key;
  }

  /** The permission's stable name, as in {@code dossier.receive}. */
  public String key() {
    return key;
  }
}
