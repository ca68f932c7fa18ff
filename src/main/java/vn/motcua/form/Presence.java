package vn.motcua.form;

import org.jspecify.annotations.Nullable;

/**
 * Whether a field must be filled.
 *
 * @param required whenever the field applies
 * @param when the field applies; null = always
 * @param requiredWhen the case in which an otherwise optional field must be filled; null = none
 */
public record Presence(
    boolean required, @Nullable Condition when, @Nullable Condition requiredWhen) {

  /** Whether nobody may leave it empty. */
  public boolean isAlwaysRequired() {
    return required && when == null;
  }

  /** Whether somebody may always leave it empty. */
  public boolean isOptional() {
    return !required && requiredWhen == null;
  }
}
