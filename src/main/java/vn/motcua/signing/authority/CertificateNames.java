package vn.motcua.signing.authority;

import java.text.Normalizer;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;

/** Names inside certificates. */
public final class CertificateNames {

  private CertificateNames() {}

  /** The common name of a distinguished one (RFC 2253); the whole when it has none. */
  public static String common(String distinguished) {
    try {
      var name =
          new LdapName(distinguished)
              .getRdns().stream()
                  .filter(part -> "CN".equalsIgnoreCase(part.getType()))
                  .map(part -> part.getValue().toString())
                  .findFirst()
                  .orElse(distinguished);
      return Normalizer.normalize(name, Normalizer.Form.NFC);
    } catch (InvalidNameException odd) {
      return distinguished;
    }
  }
}
