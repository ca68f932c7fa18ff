package vn.motcua.shared;

import static vn.motcua.shared.Permission.*;

import java.util.EnumSet;
import java.util.Set;

/** The roles of an agency and the rights each carries; the only place that says so. */
public enum Role {
  RECEPTION(
      DOSSIER_RECEIVE,
      PUBLICATION_MANAGE,
      DOSSIER_READ,
      DOSSIER_RESCHEDULE,
      DOSSIER_STOP,
      DOSSIER_URGE,
      DOSSIER_PAPER,
      MESSAGE_READ,
      MESSAGE_RESEND,
      REGISTER_READ,
      REPORT_READ,
      PETITION_READ,
      PETITION_RECEIVE,
      PETITION_HANDLE,
      CALENDAR_READ,
      FEE_COLLECT),
  OFFICER(
      DOSSIER_PROCESS,
      DOSSIER_READ,
      DOSSIER_RESCHEDULE,
      DOSSIER_URGE,
      DOSSIER_PAPER,
      REPORT_OWN,
      PETITION_HANDLE,
      CALENDAR_READ),
  UNIT_HEAD(
      DOSSIER_ASSIGN,
      DOSSIER_PROCESS,
      DOSSIER_READ,
      DOSSIER_RESCHEDULE,
      DOSSIER_URGE,
      DOSSIER_PAPER,
      REGISTER_READ,
      REPORT_READ,
      REPORT_OWN,
      EVALUATION_DECLARE,
      SATISFACTION_READ,
      PETITION_READ,
      PETITION_HANDLE,
      CALENDAR_READ,
      SETTING_READ),
  LEADER(
      DOSSIER_APPROVE,
      HELPING_MANAGE,
      PROCESS_MANAGE,
      PUBLICATION_MANAGE,
      CERTIFICATION_MANAGE,
      DOSSIER_STOP,
      DOSSIER_ASSIGN,
      DOSSIER_READ,
      DOSSIER_RESCHEDULE,
      DOSSIER_RECOMPUTE,
      DOSSIER_URGE,
      DOSSIER_PAPER,
      MESSAGE_READ,
      REGISTER_READ,
      REPORT_READ,
      EVALUATION_APPRAISE,
      SATISFACTION_READ,
      REPORT_CLOSE,
      PETITION_READ,
      PETITION_RECEIVE,
      PETITION_APPROVE,
      PETITION_PUBLISH,
      CALENDAR_READ,
      CALENDAR_MANAGE,
      SETTING_READ,
      FEE_COLLECT,
      FEE_OVERRIDE,
      MONEY_RECONCILE),
  CLERK(
      DOSSIER_ISSUE,
      DOSSIER_READ,
      DOSSIER_URGE,
      DOSSIER_PAPER,
      REGISTER_READ,
      REPORT_READ,
      PETITION_READ,
      PETITION_RECEIVE,
      CALENDAR_READ),
  RETURNING(
      DOSSIER_RETURN,
      DOSSIER_READ,
      DOSSIER_URGE,
      DOSSIER_PAPER,
      REGISTER_READ,
      CALENDAR_READ,
      FEE_COLLECT),
  ACCOUNTANT(
      FEE_COLLECT,
      MONEY_RECONCILE,
      RECEIPT_MANAGE,
      DOSSIER_READ,
      REGISTER_READ,
      REPORT_READ,
      CALENDAR_READ,
      SETTING_READ),
  PROCEDURE_CONTROLLER(
      CATALOGUE_MANAGE,
      HELPING_MANAGE,
      PROCESS_MANAGE,
      PUBLICATION_MANAGE,
      DOSSIER_READ,
      DOSSIER_RECOMPUTE,
      REGISTER_READ,
      REPORT_READ,
      EVALUATION_DECLARE,
      EVALUATION_APPRAISE,
      SATISFACTION_READ,
      REPORT_CLOSE,
      ORGANISATION_READ,
      PETITION_READ,
      PETITION_RECEIVE,
      PETITION_HANDLE,
      PETITION_PUBLISH,
      CALENDAR_READ,
      CALENDAR_MANAGE,
      SETTING_READ,
      SETTING_MANAGE,
      FEE_MANAGE),
  REFORM_OFFICER(
      DOSSIER_READ,
      REGISTER_READ,
      REPORT_READ,
      EVALUATION_DECLARE,
      EVALUATION_APPRAISE,
      SATISFACTION_READ,
      ORGANISATION_READ,
      PETITION_READ,
      CALENDAR_READ,
      SETTING_READ),
  INSPECTOR(
      DOSSIER_READ,
      MESSAGE_READ,
      REGISTER_READ,
      REPORT_READ,
      EVALUATION_APPRAISE,
      SATISFACTION_READ,
      ORGANISATION_READ,
      PETITION_READ,
      CALENDAR_READ,
      SETTING_READ,
      AUDIT_READ),
  ADMINISTRATOR(
      ACCOUNT_MANAGE,
      HELPING_MANAGE,
      ORGANISATION_READ,
      ORGANISATION_MANAGE,
      HISTORY_IMPORT,
      CATALOGUE_MANAGE,
      PROCESS_MANAGE,
      PUBLICATION_MANAGE,
      CALENDAR_READ,
      CALENDAR_MANAGE,
      SETTING_READ,
      SETTING_MANAGE,
      SIGNING_MANAGE,
      MESSAGE_READ,
      MESSAGE_RESEND,
      MESSAGE_MANAGE,
      KIOSK_MANAGE,
      RECORDS_MANAGE,
      AUDIT_READ,
      FEE_MANAGE,
      RECEIPT_MANAGE);

  private final Set<Permission> permissions;

  Role(Permission... permissions) {
    this.permissions = Set.of(permissions);
  }

  public Set<Permission> permissions() {
    return permissions;
  }

  public boolean grants(Permission permission) {
    return permissions.contains(permission);
  }

  /** The kinds of work it carries; empty for roles that do not work on dossiers. */
  public Set<Work> works() {
    var works = EnumSet.noneOf(Work.class);
    permissions.stream()
        .filter(permission -> permission.works().size() == 1)
        .forEach(permission -> works.addAll(permission.works()));
    return works;
  }

  /** Whether it works on dossiers, and so can be limited to fields and kinds of work. */
  public boolean isLimitable() {
    return !works().isEmpty();
  }

  /** Whether its work belongs to the department in which a dossier lies. */
  public boolean worksInDepartments() {
    return grants(DOSSIER_PROCESS);
  }
}
