package vn.motcua.platform.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where people reach this system: as configured, else as the present request reached it. */
@Component
public class PublicAddress {

  private final String configured;

  PublicAddress(@Value("${motcua.public-address}") String configured) {
    this.configured = configured.replaceFirst("/+$", "");
  }

  /** Scheme, host and port without a slash at the end, {@code https://mot-cua.example}. */
  public String get() {
    return configured.isEmpty()
        ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
        : configured;
  }
}
