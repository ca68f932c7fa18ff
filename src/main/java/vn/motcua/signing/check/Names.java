package vn.motcua.signing.check;

import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;

/** Names inside certificates. */
final class Names {

  private Names() {}

  /** The common name of a distinguished one; the whole when it has none. */
  static String common(String distinguished) {
    try {
      return new LdapName(distinguished)
          .getRdns().stream()
              .filter(part -> "CN".equalsIgnoreCase(part.getType()))
              .map(part -> part.getValue().toString())
              .findFirst()
              .orElse(distinguished);
    } catch (InvalidNameException odd) {
      return distinguished;
    }
  }
}
