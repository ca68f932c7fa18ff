package vn.motcua.payment.gateway;

import java.net.URI;
import java.util.Optional;

/** A payment platform; which one it is, is a matter of configuration. */
public interface Gateway {

  /** Whether anybody can be sent there. */
  boolean isConfigured();

  /** Part of keys; lower case. */
  String code();

  /**
   * Where the payer goes, signed.
   *
   * @param back where the payer comes back to
   */
  URI address(Attempt attempt, URI back);

  /**
   * What a server-to-server notice says.
   *
   * @throws ForgedNotice when it was not signed by the gateway, or long ago
   * @throws vn.motcua.shared.Refused when it was, and says nothing that makes sense
   */
  Told read(String timestamp, String signature, byte[] body);

  /**
   * Asks how an attempt ended.
   *
   * @return empty = the payer may still pay
   * @throws vn.motcua.shared.Unavailable when it does not answer, or not so that it can be believed
   */
  Optional<Told> ask(String reference);
}
