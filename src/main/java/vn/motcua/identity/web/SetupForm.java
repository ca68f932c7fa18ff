package vn.motcua.identity.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.FirstAdministrator.Candidate;

/** The set-up form as it was sent. */
public record SetupForm(
    @Nullable String fullName,
    @Nullable String username,
    @Nullable String agency,
    @Nullable String password,
    @Nullable String again) {

  Candidate candidate() {
    return new Candidate(
        Objects.requireNonNullElse(fullName, ""),
        Objects.requireNonNullElse(username, ""),
        Objects.requireNonNullElse(agency, ""),
        Objects.requireNonNullElse(password, ""),
        Objects.requireNonNullElse(again, ""));
  }
}
