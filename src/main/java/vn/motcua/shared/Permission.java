package vn.motcua.shared;

import java.util.Set;

/**
 * One thing somebody may be allowed to do. Rights are given to roles in {@link Role}, nowhere else.
 */
public enum Permission {
  /** Take dossiers in at the counter, accept, ask for a supplement, refuse at intake. */
  DOSSIER_RECEIVE("dossier.receive", Extent.DOSSIERS, Work.RECEIVE),
  /** See the dossiers of the agencies in scope, with personal data masked. */
  DOSSIER_READ("dossier.read", Extent.DOSSIERS),
  /** Be given dossiers and work on those one holds: forward, send back, submit for signature. */
  DOSSIER_PROCESS("dossier.process", Extent.DOSSIERS, Work.HANDLE),
  /** Give dossiers of one's department to its officers. */
  DOSSIER_ASSIGN("dossier.assign", Extent.DOSSIERS, Work.ASSIGN),
  /** Sign: approve or refuse after appraisal, and stop. */
  DOSSIER_APPROVE("dossier.approve", Extent.DOSSIERS, Work.SIGN),
  /** Number and seal results. */
  DOSSIER_ISSUE("dossier.issue", Extent.DOSSIERS, Work.NUMBER),
  /** Hand results over to applicants. */
  DOSSIER_RETURN("dossier.return", Extent.DOSSIERS, Work.RETURN),
  /** Apologise and make a new appointment; say why something is late. */
  DOSSIER_RESCHEDULE("dossier.reschedule", Extent.DOSSIERS),
  /** Stop a dossier, at the applicant's request or because a supplement never came. */
  DOSSIER_STOP("dossier.stop", Extent.DOSSIERS, Work.RECEIVE, Work.SIGN),
  /** Let due dates follow a corrected calendar. */
  DOSSIER_RECOMPUTE("dossier.recompute", Extent.UNIT),
  /** Take down that somebody called after a dossier, and answer for those one holds. */
  DOSSIER_URGE("dossier.urge", Extent.DOSSIERS),
  /** Scan papers at hand-overs, put them away, draw up minutes. */
  DOSSIER_PAPER("dossier.paper", Extent.DOSSIERS),
  /** Take fees, say how much is asked for and who is exempt, begin refunds. */
  FEE_COLLECT("fee.collect", Extent.DOSSIERS),
  /** Ask for another fee than the rules say, with a reason; agree to refunds. */
  FEE_OVERRIDE("fee.override", Extent.DOSSIERS),
  /** Enter what the resolutions of the province lay down on fees. */
  FEE_MANAGE("fee.manage", Extent.UNIT),
  /** Compare what was taken with the bank's statement, pay refunds out, close the day. */
  MONEY_RECONCILE("money.reconcile", Extent.UNIT),
  /** Keep the symbols of receipts and their stock; cancel and replace receipts. */
  RECEIPT_MANAGE("receipt.manage", Extent.UNIT),
  /** Print the dossier register. */
  REGISTER_READ("register.read", Extent.DOSSIERS),
  /** Draw up reports of an agency and those below it, and open the dossiers behind every figure. */
  REPORT_READ("report.read", Extent.UNIT),
  /** See the figures of the dossiers one handles or handled oneself, and nobody else's. */
  REPORT_OWN("report.own", Extent.FACTS),
  /** Close statutory periods, whose figures then stay. */
  REPORT_CLOSE("report.close", Extent.UNIT),
  /** Declare for one's agency what evaluation cannot count. */
  EVALUATION_DECLARE("evaluation.declare", Extent.UNIT),
  /** Appraise what others declared; note on dossiers what costs or saves points. */
  EVALUATION_APPRAISE("evaluation.appraise", Extent.UNIT),
  /** Read what people answered about an agency, its procedures and officers, in sums. */
  SATISFACTION_READ("satisfaction.read", Extent.UNIT),
  /** Register and revoke the devices in an agency's offices; set its counters and tickets up. */
  KIOSK_MANAGE("kiosk.manage", Extent.UNIT),
  /** Set up the community digital teams of an agency and see what they did. */
  HELPING_MANAGE("helping.manage", Extent.UNIT),
  /** Register and retire the keys that people and agencies sign with. */
  SIGNING_MANAGE("signing.manage", Extent.UNIT),
  /** Close certification books; say who signs certifications and where. */
  CERTIFICATION_MANAGE("certification.manage", Extent.UNIT),
  /** Import and change the catalogue of procedures. */
  CATALOGUE_MANAGE("catalogue.manage", Extent.UNIT),
  /**
   * Lay down the internal processes of the agencies in scope, publish procedures there and set them
   * up for use.
   */
  PROCESS_MANAGE("process.manage", Extent.UNIT),
  /** Keep the boards of the agencies in scope: print posters, say what hangs and what came down. */
  PUBLICATION_MANAGE("publication.manage", Extent.UNIT),
  /** See the petitions of the agencies in scope, those who sent them masked. */
  PETITION_READ("petition.read", Extent.UNIT),
  /**
   * Write petitions down, classify and forward them, refuse what is none, give them to officers.
   */
  PETITION_RECEIVE("petition.receive", Extent.UNIT),
  /** Be given petitions and answer them. */
  PETITION_HANDLE("petition.handle", Extent.UNIT),
  /** Approve answers to petitions where the agency wants that. */
  PETITION_APPROVE("petition.approve", Extent.UNIT),
  /** Publish petitions with their answers, without personal data, or say why not. */
  PETITION_PUBLISH("petition.publish", Extent.UNIT),
  /** Read the working calendar and its exceptions. */
  CALENDAR_READ("calendar.read", Extent.FACTS),
  /** Enter holidays, swaps, closures and hours into the calendars of the agencies in scope. */
  CALENDAR_MANAGE("calendar.manage", Extent.UNIT),
  /** Read the numbers of the law as entered: values, days, grounds. */
  SETTING_READ("setting.read", Extent.FACTS),
  /** Enter and withdraw the province's values of them. */
  SETTING_MANAGE("setting.manage", Extent.UNIT),
  /** Read agencies, departments and staff. */
  ORGANISATION_READ("organisation.read", Extent.FACTS),
  /** Enter identifier codes, open and close departments, employ staff. */
  ORGANISATION_MANAGE("organisation.manage", Extent.UNIT),
  /** Take dossiers of older systems over, close and take them back. */
  HISTORY_IMPORT("history.import", Extent.UNIT),
  /** Create accounts, grant roles, reset passwords. */
  ACCOUNT_MANAGE("account.manage", Extent.UNIT),
  /** Read what citizens were told and what could not be sent. */
  MESSAGE_READ("message.read", Extent.UNIT),
  /** Have a message sent again that did not go out. */
  MESSAGE_RESEND("message.resend", Extent.UNIT),
  /** Word the messages of one's agency. */
  MESSAGE_MANAGE("message.manage", Extent.UNIT),
  /** See how the store of files is, and have it checked. */
  RECORDS_MANAGE("records.manage", Extent.UNIT),
  /** Read the audit trail. */
  AUDIT_READ("audit.read", Extent.UNIT);

  /** What a permission is about, which says what remains of it in a role that is limited. */
  public enum Extent {
    /** Dossiers: a limited role carries it for those it is limited to. */
    DOSSIERS,
    /** An agency's affairs as a whole: only a role without limits carries it. */
    UNIT,
    /** Facts everybody at work needs: any role keeps it. */
    FACTS
  }

  private final String key;
  private final Extent extent;
  private final Set<Work> works;

  Permission(String key, Extent extent, Work... works) {
    this.key = key;
    this.extent = extent;
    this.works = Set.of(works);
  }

  public Extent extent() {
    return extent;
  }

  /** The kinds of work it belongs to; empty when to none of them in particular. */
  public Set<Work> works() {
    return works;
  }

  /** The permission's stable name, as in {@code dossier.receive}. */
  public String key() {
    return key;
  }
}
