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
  PASSWORD_MUST_CHANGE;

  @Override
  public HttpStatus status() {
    return switch (this) {
      case SIGN_IN_FAILED -> HttpStatus.UNAUTHORIZED;
      case SIGN_IN_BLOCKED, RESET_BLOCKED -> HttpStatus.TOO_MANY_REQUESTS;
      case PASSWORD_MUST_CHANGE -> HttpStatus.FORBIDDEN;
      case USERNAME_TAKEN, ROLE_ALREADY_HELD -> HttpStatus.CONFLICT;
      default -> HttpStatus.UNPROCESSABLE_CONTENT;
    };
  }
}
