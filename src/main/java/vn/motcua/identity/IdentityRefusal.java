package vn.motcua.identity;

import org.springframework.http.HttpStatus;
import vn.motcua.platform.web.failure.RefusalStatus;
import vn.motcua.shared.RefusalCode;

/** Why accounts and sign-in refuse. */
public enum IdentityRefusal implements RefusalCode, RefusalStatus {
  /** Name or password wrong, or the account disabled; nobody is told which. */
  SIGN_IN_FAILED,
  /** Too many failures; the argument is the wait in minutes, rounded up. */
  SIGN_IN_BLOCKED,
  /** No such account yet: the demonstration is still being laid out. */
  DEMONSTRATION_NOT_READY,
  USERNAME_NOT_ALLOWED,
  USERNAME_TAKEN,
  NAME_MISSING,
  POSITION_MISSING,
  PASSWORD_TOO_SHORT,
  PASSWORD_TOO_LONG,
  PASSWORD_TOO_COMMON,
  PASSWORD_WRONG,
  PASSWORDS_DIFFER,
  LINK_DEAD,
  AGENCY_UNKNOWN,
  DATES_REVERSED,
  ROLE_UNKNOWN,
  /** Argument: longest length. */
  TEMPLATE_NAME,
  TEMPLATE_EXISTS,
  TEMPLATE_MISSING,
  /** It would carry nothing within these limits. Argument: the role. */
  TEMPLATE_ROLE_WITHOUT_WORK,
  /** An assignment narrows the fields of its template. */
  FIELDS_NOT_OF_TEMPLATE,
  /** Some assignments would be left without any field. Argument: how many people. */
  TEMPLATE_LEAVES_NOTHING,
  TAKER_UNKNOWN,
  /** Authority by writing names the document. Argument: longest length. */
  GROUND_MISSING,
  DELEGATION_WITHOUT_END,
  DELEGATION_OVER,
  EMAIL_MALFORMED,
  /** This system sends no letters. */
  MAIL_NOT_SET_UP,
  /** Argument: minutes to wait. */
  RESET_BLOCKED,
  /** It carries no work on dossiers. */
  ROLE_NOT_LIMITABLE,
  /** It is not work in departments. */
  ROLE_NOT_IN_DEPARTMENTS,
  WORK_NOT_OF_ROLE,
  FIELD_UNKNOWN,
  DEPARTMENT_UNKNOWN,
  ROLE_ALREADY_HELD,
  OWN_ACCOUNT,
  PASSWORD_MUST_CHANGE,
  PERSON_MISSING,
  /** What happened while somebody was there is not changed afterwards. */
  DAYS_IN_PAST,
  /** Arguments: first and last day of the other absence. */
  ABSENCE_OVERLAPS,
  SUBSTITUTE_SELF,
  /** Argument: the substitute's name. */
  SUBSTITUTE_ELSEWHERE,
  /** Arguments: the substitute's name, first and last day of the absence. */
  SUBSTITUTE_ABSENT,
  /** The substitute is away too and represented by the absent person. Argument: the name. */
  SUBSTITUTION_LOOP,
  /** Arguments: the substitute's name, the role. */
  SUBSTITUTE_LACKS_ROLE,
  REASON_TOO_LONG,
  SECONDED_TO_OWN_AGENCY,
  /** Arguments: the other agency, first and last day. */
  SECONDMENT_OVERLAPS,
  SECONDMENT_DOCUMENT_MISSING,
  /** Argument: the agency. */
  SECONDMENT_AGENCY_NOT_THERE,
  SECONDMENT_DEPARTMENT_ELSEWHERE,
  /** Such a role is granted, not held for a time elsewhere. */
  SECONDMENT_ROLE_NOT_ALLOWED;

  @Override
  public HttpStatus status() {
    return switch (this) {
      case SIGN_IN_FAILED -> HttpStatus.UNAUTHORIZED;
      case SIGN_IN_BLOCKED, RESET_BLOCKED -> HttpStatus.TOO_MANY_REQUESTS;
      case DEMONSTRATION_NOT_READY -> HttpStatus.SERVICE_UNAVAILABLE;
      case PASSWORD_MUST_CHANGE -> HttpStatus.FORBIDDEN;
      case USERNAME_TAKEN, ROLE_ALREADY_HELD -> HttpStatus.CONFLICT;
      default -> HttpStatus.UNPROCESSABLE_CONTENT;
    };
  }
}
