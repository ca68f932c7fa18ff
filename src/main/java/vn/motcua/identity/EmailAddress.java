package vn.motcua.identity;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Text;

/** The address to which a link for a new password may be sent. */
final class EmailAddress {

  private static final Pattern FORM =
      Pattern.compile("[^@\\s]{1,64}@[A-Za-z0-9.\\-]{1,125}\\.[A-Za-z]{2,10}");

  private EmailAddress() {}

  /** Null when nothing was typed; refused when it is no address. */
  static @Nullable String read(String typed) {
    var address = Text.clean(typed);
    if (address.isEmpty()) {
      return null;
    }
    if (!FORM.matcher(address).matches()) {
      throw new Refused(List.of(Finding.of("email", IdentityRefusal.EMAIL_MALFORMED)));
    }
    return address;
  }
}
