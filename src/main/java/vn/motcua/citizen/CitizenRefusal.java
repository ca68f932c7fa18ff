package vn.motcua.citizen;

import org.springframework.http.HttpStatus;
import vn.motcua.platform.web.failure.RefusalStatus;
import vn.motcua.shared.RefusalCode;

/** Why accounts of citizens refuse. */
public enum CitizenRefusal implements RefusalCode, RefusalStatus {
  /** It receives no SMS. */
  CITIZEN_PHONE,
  CITIZEN_IDENTITY_NUMBER,
  CITIZEN_NAME,
  /** No day, or one to come. */
  CITIZEN_BIRTH_DATE,
  CITIZEN_EMAIL,
  /** Argument: longest length. */
  CITIZEN_TEXT_TOO_LONG,
  CITIZEN_CONSENT_MISSING,
  /** Another telephone opened an account under this number; the desk or the provider helps. */
  CITIZEN_HAS_ACCOUNT,
  /** Wrong, used up or too old; nobody is told which. */
  CODE_WRONG,
  /** Argument: minutes to wait. */
  CODE_TOO_OFTEN,
  /** This system sends no SMS. */
  CODE_NOT_SENT_HERE,
  /** The provider says no identity number, or one that is none. */
  PROVIDER_WITHOUT_NUMBER,
  /** The provider’s subject was linked with another person. */
  PROVIDER_OTHER_PERSON,
  /** Nobody was signed in at the provider, or the answer was none of its own. */
  PROVIDER_FAILED,
  CITIZEN_UNKNOWN,
  /** There is nothing left to prove. */
  CITIZEN_PROVEN,
  MANDATE_KIND,
  MANDATE_NAME,
  /** Neither an identity number nor one of an organisation, or one’s own. */
  MANDATE_NUMBER,
  /** Argument: longest length. */
  MANDATE_GROUND,
  /** No day, or one that is over. */
  MANDATE_LAST_DAY,
  /** Only who is proven gives anything. */
  MANDATE_UNPROVEN,
  /** Argument: most at once. */
  MANDATE_TOO_MANY;

  @Override
  public HttpStatus status() {
    return switch (this) {
      case CODE_TOO_OFTEN -> HttpStatus.TOO_MANY_REQUESTS;
      case CITIZEN_HAS_ACCOUNT, PROVIDER_OTHER_PERSON -> HttpStatus.CONFLICT;
      default -> HttpStatus.UNPROCESSABLE_CONTENT;
    };
  }
}
