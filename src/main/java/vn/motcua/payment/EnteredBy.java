package vn.motcua.payment;

import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Actor;

/**
 * Who says that money moved.
 *
 * @param actor null = no person
 * @param name of the person, or of the bank, gateway or carrier
 */
public record EnteredBy(@Nullable Actor actor, String name) {

  public static EnteredBy person(Actor actor) {
    return new EnteredBy(actor, actor.fullName());
  }

  /**
   * @param name of a bank, gateway or carrier; empty where a rule made it so
   */
  public static EnteredBy machine(String name) {
    return new EnteredBy(null, name);
  }

  /** Null = no person. */
  public @Nullable Long accountId() {
    return actor == null ? null : actor.accountId();
  }
}
