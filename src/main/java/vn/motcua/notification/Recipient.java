package vn.motcua.notification;

import vn.motcua.shared.Text;

/**
 * Whom to tell. Empty text = not known; the ways that need it are left out.
 *
 * @param identityNumber under which the person signs in and reads messages in the app
 */
public record Recipient(
    String name, String identityNumber, String email, String phone, Language language) {

  /** Names, addresses and numbers as people typed them, in one line each. */
  public Recipient {
    name = Text.clean(name);
    identityNumber = Text.number(identityNumber);
    email = Text.clean(email);
    phone = Text.number(phone);
  }
}
