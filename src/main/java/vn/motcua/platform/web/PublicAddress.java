package vn.motcua.platform.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Where people reach this system: as configured, else as the present request reached it; work that
 * no request asked for knows only this machine.
 */
@Component
public class PublicAddress {

  private final String configured;
  private final Environment environment;

  PublicAddress(@Value("${motcua.public-address}") String configured, Environment environment) {
    this.configured = configured.replaceFirst("/+$", "");
    this.environment = environment;
  }

  /** Scheme, host and port without a slash at the end, {@code https://mot-cua.example}. */
  public String get() {
    if (!configured.isEmpty()) {
      return configured;
    }
    return RequestContextHolder.getRequestAttributes() == null
        ? "http://localhost:" + environment.getProperty("local.server.port", "8080")
        : ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
  }
}
