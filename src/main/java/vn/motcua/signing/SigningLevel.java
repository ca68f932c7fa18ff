package vn.motcua.signing;

/** How long a signature can be proved (PAdES baseline levels, EN 319 142). */
public enum SigningLevel {
  /** While the certificate lives. */
  B,
  /** With the time stamped by an authority. */
  T,
  /** With certificates and their revocation state inside: after all of them have expired. */
  LT
}
